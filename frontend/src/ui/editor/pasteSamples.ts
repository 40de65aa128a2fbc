/** What word processors put on the clipboard, for tests: their own markup, our own words. */

export const WORD_TITLES = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/agent/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
 h1 {mso-style-link:"Titre 1 Car"; font-size:16.0pt; color:#2F5496;}
-->
</style>
</head>
<body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h1><b><span style='mso-fareast-font-family:"Times New Roman"'>Compte rendu<o:p></o:p></span></b></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>D&eacute;cisions</h2>
<p class=MsoNormal style='text-align:justify'><span style='font-size:12.0pt;mso-bidi-font-size:
11.0pt'>Le groupe <b style='mso-bidi-font-weight:normal'>valide</b> la <i>charte</i>&nbsp;; voir
<a href="https://example.org/charte"><span style='color:#0563C1'>la charte</span></a><a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.<span
style='mso-spacerun:yes'>&nbsp;&nbsp; </span><del cite="mailto:Ada" datetime="2026-03-01T10:00">ancien</del><ins
cite="mailto:Ada" datetime="2026-03-01T10:00">nouveau</ins><span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AM1]</a></span></span><o:p></o:p></span></p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>note cach&eacute;e</span></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shapetype id="_x0000_t75" coordsize="21600,21600"/><![endif]--><![if !vml]><img
width=200 height=100 src="file:///C:/Users/agent/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="Image_x0020_1"><![endif]></p>
<!--EndFragment-->
</body>
</html>`;

const bullet = (level: number, sign: string, words: string, place: string) =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const number = (sign: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><!--[endif]-->${words}</p>`;

export const WORD_LISTS = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
${bullet(1, '·', 'Coopérer', 'First')}
${bullet(2, 'o', 'entre voisins', 'Middle')}
${bullet(2, 'o', 'entre <b>métiers</b>', 'Middle')}
${bullet(1, '·', 'Relier', 'Last')}
${number('3.', 'Décider')}
${number('4.', 'Agir')}
<p class=MsoNormal>Fin.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

export const WORD_TABLE = `<html><body><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=201 valign=top style='width:151.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Action<o:p></o:p></b></p></td>
  <td width=201 colspan=2 valign=top><p class=MsoNormal><b>Pilote<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td rowspan=2><p class=MsoNormal>Former</p><p class=MsoNormal>les &eacute;lus</p></td>
  <td><p class=MsoNormal>Amiens</p></td>
  <td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>mars</p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal>Lille</p></td>
  <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`;

export const LIBREOFFICE = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2.4.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm }</style></head>
<body lang="fr-FR" link="#000080" vlink="#800000" dir="ltr"><h2 class="western"><font face="Liberation Sans, sans-serif">Ordre du jour</font></h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Carlito, sans-serif"><font size="2" style="font-size: 11pt">Accueil
et <b>tour de table</b>, puis <i>ateliers</i>.</font></font></p>
<p style="line-height: 100%; margin-bottom: 0cm"><br/>

</p>
<ul><li><p style="line-height: 100%; margin-bottom: 0cm">premier</p>
<ul><li><p style="line-height: 100%; margin-bottom: 0cm">détail</p></li></ul></li>
<li><p style="line-height: 100%; margin-bottom: 0cm">second</p></li></ul>
<table width="100%" cellpadding="4" cellspacing="0"><colgroup><col width="128*"/><col width="128*"/></colgroup>
<thead><tr valign="top"><th width="50%" style="border: none"><p>Heure</p></th><th><p>Atelier</p></th></tr></thead>
<tbody><tr valign="top"><td sdval="9" sdnum="1036;"><p align="right">9</p></td><td><p><br/></p></td></tr></tbody></table>
</body></html>`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:400;white-space:pre-wrap;">Un mot </span><span style="font-weight:700;">fort</span><span style="font-style:italic;"> et penché</span></p><br /><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>point</span></p></li></ul></b>`;
