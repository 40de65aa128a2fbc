package fr.essaim.attachments;

import fr.essaim.licences.SpdxLicence;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is written of an attachment; its content never changes.")
public record AttachmentDraft(
        @Schema(
                description = "What the image shows, for those who don’t see it; compulsory for images",
                examples = "Carte des quinze territoires")
        @Size(max = 1_000)
        @Nullable
        String alternativeText,

        @Schema(description = "SPDX identifier; left out when all rights are reserved", examples = "etalab-2.0")
        @SpdxLicence
        @Nullable
        String licence) {}
