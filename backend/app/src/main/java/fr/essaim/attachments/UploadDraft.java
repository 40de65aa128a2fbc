package fr.essaim.attachments;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A file that is about to be sent.")
public record UploadDraft(
        @Schema(
                description =
                        "Name with its extension, without a path, at most 200 characters; it decides the type that the content must have",
                examples = "Guide de la concertation.pdf")
        @NotBlank
        @Size(max = 1_000)
        String fileName,

        @Schema(description = "Bytes of the whole file, at most 209715200 (200 MiB)", examples = "1048576")
        @NotNull
        @Min(1)
        Long size) {}
