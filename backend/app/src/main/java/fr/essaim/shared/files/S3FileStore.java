package fr.essaim.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files as objects of one bucket. An object appears whole or not at all: that is the protocol's own promise. */
final class S3FileStore implements FileStore {
    private final S3Client s3;
    private final String bucket;
    private final Scratch scratch;

    S3FileStore(S3Client s3, String bucket, Path scratch) throws IOException {
        this.s3 = s3;
        this.bucket = bucket;
        this.scratch = new Scratch(scratch);
    }

    @Override
    public Scratch scratch() {
        return scratch;
    }

    @Override
    public void keep(FileKey key, Path scratchFile) throws IOException {
        ask(() -> s3.putObject(put -> put.bucket(bucket).key(key.path()), RequestBody.fromFile(scratchFile)));
        Files.delete(scratchFile);
    }

    @Override
    public InputStream open(FileKey key, long from, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream(); // a range has one byte at least
        }
        String range = "bytes=" + from + "-" + (from + length - 1);
        try {
            return ask(
                    () -> s3.getObject(get -> get.bucket(bucket).key(key.path()).range(range)));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(key.path());
        }
    }

    @Override
    public boolean holds(FileKey key) throws IOException {
        try {
            ask(() -> s3.headObject(head -> head.bucket(bucket).key(key.path())));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    @Override
    public void delete(FileKey key) throws IOException {
        ask(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key.path())));
    }

    @Override
    public void deleteBelow(FileKey folder) throws IOException {
        var objects = ask(() ->
                s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder.path() + "/")).contents().stream()
                        .map(S3Object::key)
                        .toList());
        for (String key : objects) {
            delete(new FileKey(key));
        }
    }

    private interface Request<T> {
        T send();
    }

    /** The SDK's own failures are unchecked; a store that is away is an input/output failure like any other. */
    private static <T> T ask(Request<T> request) throws IOException {
        try {
            return request.send();
        } catch (NoSuchKeyException e) {
            throw e;
        } catch (SdkException e) {
            throw new IOException("The file store does not answer as it should", e);
        }
    }
}
