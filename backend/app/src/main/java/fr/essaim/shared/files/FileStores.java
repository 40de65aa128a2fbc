package fr.essaim.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens the one store that the configuration names. */
class FileStores {
    @Produces
    @ApplicationScoped
    FileStore store(FileStoreConfig config) throws IOException {
        return switch (config.store()) {
            case FOLDER -> new FolderFileStore(config.folder());
            case S3 -> {
                String bucket = config.s3()
                        .bucket()
                        .orElseThrow(() ->
                                new IllegalStateException("essaim.files.s3.bucket (ESSAIM_S3_BUCKET) is not set"));
                yield new S3FileStore(client(config.s3()), bucket, config.folder());
            }
        };
    }

    static S3Client client(FileStoreConfig.S3 config) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .forcePathStyle(config.endpoint().isPresent())
                // Not every server of the protocol knows the newer checksums; ours is compared when a file is joined.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(FileStoreConfig.S3 config) {
        if (config.accessKey().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                config.accessKey().get(), config.secretKey().orElse("")));
    }
}
