package fr.essaim.attachments;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The types of file that are taken in; any other is refused. So there is no program, script, web page or SVG (which can run
 * scripts), and no format in which macros cannot be told (doc, xls, ppt). See docs/adr/0013.
 */
@SuppressWarnings("ImmutableEnumChecker") // the collections are those of List.of and Set.of
enum FileType {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", Body.PACKAGE, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Body.PACKAGE, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Body.PACKAGE, "odp"),
    ODG("application/vnd.oasis.opendocument.graphics", Body.PACKAGE, "odg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Body.PACKAGE, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Body.PACKAGE, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Body.PACKAGE, "pptx"),
    EPUB("application/epub+zip", Body.PACKAGE, "epub"),
    ZIP("application/zip", Body.PACKAGE, "zip"),
    RTF("application/rtf", "rtf"),
    TEXT("text/plain", Body.TEXT, "txt"),
    MARKDOWN("text/markdown", Body.TEXT, "md"),
    CSV("text/csv", Body.TEXT, "csv"),
    JSON("application/json", Body.TEXT, "json"),
    CALENDAR("text/calendar", Body.TEXT, "ics"),
    CAPTIONS("text/vtt", Body.TEXT, "vtt"),
    SUBTITLES("application/x-subrip", Body.TEXT, "srt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", Set.of("audio/vnd.wave"), "wav"),
    FLAC("audio/flac", Set.of("audio/x-flac"), "flac"),
    OGG("audio/ogg", Set.of("audio/vorbis", "audio/opus", "audio/speex", "application/ogg"), "ogg", "oga", "opus"),
    M4A("audio/mp4", Set.of("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"), "m4a"),
    MP4("video/mp4", Set.of("application/mp4", "video/quicktime", "video/x-m4v"), "mp4", "m4v"),
    WEBM("video/webm", Set.of("video/x-matroska", "application/x-matroska"), "webm"),
    OGV("video/ogg", Set.of("application/ogg", "video/theora", "video/x-ogm"), "ogv");

    /** How a type's content is told from others'. */
    private enum Body {
        /** By its first bytes alone. */
        MAGIC,
        /** Words: nothing else that has words in it, such as a web page, passes for it. */
        TEXT,
        /** A zip with a certain inside, which {@link PackageCheck} looks at. */
        PACKAGE
    }

    private static final Set<String> ZIPS = Set.of(
            "application/zip",
            "application/x-tika-ooxml",
            "application/epub+zip",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics");

    private static final Set<String> WORDS = Set.of(
            "text/plain",
            "text/csv",
            "text/calendar",
            "text/vtt",
            "application/json",
            "application/x-subrip",
            "text/x-web-markdown",
            "text/x-matlab");

    private final String mediaType;
    private final Body body;
    private final Set<String> alsoDetectedAs;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this(mediaType, Body.MAGIC, Set.of(), extensions);
    }

    FileType(String mediaType, Body body, String... extensions) {
        this(mediaType, body, Set.of(), extensions);
    }

    FileType(String mediaType, Set<String> alsoDetectedAs, String... extensions) {
        this(mediaType, Body.MAGIC, alsoDetectedAs, extensions);
    }

    FileType(String mediaType, Body body, Set<String> alsoDetectedAs, String... extensions) {
        this.mediaType = mediaType;
        this.body = body;
        this.alsoDetectedAs = alsoDetectedAs;
        this.extensions = List.of(extensions);
    }

    /** @throws ProblemException file-type-refused unless files of this name are taken in */
    static FileType of(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                ProblemCode.FILE_TYPE_REFUSED, name.extension(), String.join(", ", allExtensions()))
                        .atField("/fileName", "file-type-refused")
                        .with("accepted", allExtensions()));
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .sorted()
                .toList();
    }

    /** @param detected what the first bytes say */
    boolean agreesWith(String detected) {
        return switch (body) {
            case MAGIC -> detected.equals(mediaType) || alsoDetectedAs.contains(detected);
            case TEXT -> WORDS.contains(detected);
            case PACKAGE -> ZIPS.contains(detected);
        };
    }

    boolean isPackage() {
        return body == Body.PACKAGE;
    }

    boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Whether browsers may show it in a sandbox; PDF is not among them, as the sandbox stops their PDF viewers. */
    boolean isSafeInline() {
        return isImage() || mediaType.startsWith("audio/") || mediaType.startsWith("video/") || this == TEXT;
    }

    String mediaType() {
        return mediaType;
    }
}
