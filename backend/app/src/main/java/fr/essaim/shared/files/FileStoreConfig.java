package fr.essaim.shared.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept. */
@ConfigMapping(prefix = "essaim.files")
interface FileStoreConfig {
    enum Kind {
        FOLDER,
        S3
    }

    Kind store();

    /** The files themselves, shared by all replicas; with S3 only what this process is still receiving. */
    Path folder();

    S3 s3();

    interface S3 {
        /** Left out for Amazon's own. */
        Optional<URI> endpoint();

        @WithDefault("eu-west-3")
        String region();

        Optional<String> bucket();

        /** Without a key the SDK looks for the machine's own identity. */
        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
