package fr.essaim.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each type that programs recognise. */
final class Samples {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Samples() {}

    static byte[] of(String extension) {
        return switch (extension) {
            case "pdf" -> text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
            case "odt" -> zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>");
            case "ods" -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>");
            case "odp" -> zip("mimetype", "application/vnd.oasis.opendocument.presentation", "content.xml", "<a/>");
            case "odg" -> zip("mimetype", "application/vnd.oasis.opendocument.graphics", "content.xml", "<a/>");
            case "docx" -> zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>");
            case "xlsx" -> zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<a/>");
            case "pptx" -> zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<a/>");
            case "epub" -> zip("mimetype", "application/epub+zip", "META-INF/container.xml", "<a/>");
            case "zip" -> zip("fiches/une.md", "# Une", "fiches/deux.odt", "x");
            case "rtf" -> text("{\\rtf1\\ansi Bonjour}");
            case "txt" -> text("Compte rendu de la réunion d’Amiens.\n");
            case "md" -> text("# Guide\n\nDes *mots*.\n");
            case "csv" -> text("nom;territoire\r\nMaël;Amiens\r\n");
            case "json" -> text("{\"nom\": \"Amiens\"}");
            case "ics" -> text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
            case "vtt" -> text("WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour\n");
            case "srt" -> text("1\n00:00:00,000 --> 00:00:02,000\nBonjour\n");
            case "png" -> PNG;
            case "jpg" -> hex("ffd8ffe000104a46494600010100000100010000ffd9");
            case "gif" -> text("GIF89a\u0001\0\u0001\0\0\0\0;");
            case "webp" -> join(text("RIFF"), number(26), text("WEBPVP8L"), number(14), new byte[14]);
            case "mp3" -> join(text("ID3"), hex("03000000000000"), hex("fffb9000"), new byte[400]);
            case "wav" -> join(text("RIFF"), number(36), text("WAVEfmt "), number(16), new byte[24]);
            case "flac" -> join(text("fLaC"), hex("00000022"), new byte[34]);
            case "ogg" ->
                join(text("OggS"), hex("0002"), new byte[20], hex("011e"), hex("01"), text("vorbis"), new byte[23]);
            case "m4a" -> join(hex("00000018"), text("ftypM4A "), new byte[4], text("M4A mp42"));
            case "mp4" -> join(hex("00000018"), text("ftypmp42"), new byte[4], text("mp42isom"));
            case "webm" ->
                join(
                        hex("1a45dfa3"),
                        hex("9f4286810142f7810142f2810442f381084282847765626d4287810442858102"),
                        new byte[40]);
            case "ogv" ->
                join(text("OggS"), hex("0002"), new byte[20], hex("012a"), hex("80"), text("theora"), new byte[35]);
            default -> throw new IllegalArgumentException(extension);
        };
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names and contents in turn; the first entry is stored plain, as OpenDocument and EPUB want it. */
    static byte[] zip(String... namesAndContents) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    byte[] content = text(namesAndContents[i + 1]);
                    var entry = new ZipEntry(namesAndContents[i]);
                    if (i == 0) {
                        var crc = new CRC32();
                        crc.update(content);
                        entry.setMethod(ZipEntry.STORED);
                        entry.setSize(content.length);
                        entry.setCrc(crc.getValue());
                    }
                    zip.putNextEntry(entry);
                    zip.write(content);
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
