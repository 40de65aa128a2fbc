package fr.essaim.shared.http;

/** A piece of a file, the body of a request that is streamed. */
public final class FileChunk {
    /** As the tus protocol names it. */
    public static final String MEDIA_TYPE = "application/offset+octet-stream";

    private FileChunk() {}
}
