package fr.essaim.kits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many territories made a kit their own.")
public record KitUses(
        @Schema(description = "Those that are to begin", examples = "2", required = true)
        int planned,

        @Schema(description = "Those at work", examples = "3", required = true)
        int inProgress,

        @Schema(description = "Those that went through with it", examples = "4", required = true)
        int done,

        @Schema(description = "Those that gave up", examples = "1", required = true)
        int abandoned) {}
