package fr.essaim.attachments;

import fr.essaim.licences.SpdxLicence;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What makes an attachment of a file that has arrived.")
public record UploadCompletion(
        @Schema(
                description = "What the image shows, for those who don’t see it; compulsory for images",
                examples = "Carte des quinze territoires")
        @Size(max = 1_000)
        @Nullable
        String alternativeText,

        @Schema(description = "SPDX identifier; left out when all rights are reserved", examples = "etalab-2.0")
        @SpdxLicence
        @Nullable
        String licence,

        @Schema(
                description =
                        "SHA-256 of the whole file in hexadecimal, if the sender knows it: compared with what arrived",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @Pattern(regexp = "[0-9a-f]{64}")
        @Nullable
        String sha256) {}
