package fr.essaim.trainings.versions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What stands against publishing a draft.")
public record Lack(
        @Schema(description = "What it is", examples = "EMPTY_ACTIVITY", required = true)
        Code code,

        @Schema(
                description = "The module it is about",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID moduleId,

        @Schema(
                description = "The activity it is about",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID activityId,

        @Schema(
                description = "What that is called",
                examples = "Regarder avant d’agir",
                required = true,
                nullable = true)
        @Nullable
        String title) {

    /** What can be missing. */
    public enum Code {
        NO_MODULE,
        /** A module without an activity. */
        EMPTY_MODULE,
        /** A page without text, a video without address or transcript, a quiz without questions, a task that is not said. */
        EMPTY_ACTIVITY,
        /** Nothing at all is asked of learners. */
        NOTHING_REQUIRED,
        /** Events or contributions of a community are asked for, and it belongs to none: nobody could ever finish. */
        NO_COMMUNITY
    }
}
