package fr.essaim.notifications;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a notification is about, named as on the day it was written.")
public record NotificationSubject(
        @Schema(description = "Kind of object", examples = "TERRITORY", required = true)
        String kind,

        @Schema(description = "Its id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its name", examples = "Amiens", required = true)
        String label) {

    /** The page of the object, beginning with a slash. */
    public String path() {
        return switch (kind) {
            case "TERRITORY" -> "/territoires/" + id;
            case "PROGRAMME" -> "/programmes/" + id;
            case "COMMUNITY" -> "/communautes/" + id;
            case "COMMUNITY_REQUESTS" -> "/communautes/" + id + "/demandes";
            case "CONTRIBUTION" -> "/contributions/" + id;
            case "MY_MEMBERSHIP_REQUESTS" -> "/mes-demandes";
            case "MEETING" -> "/reunions/" + id;
            case "EVENT" -> "/evenements/" + id;
            case "EVENT_REGISTRATIONS" -> "/evenements/" + id + "/inscriptions";
            case "EVENT_SATISFACTION" -> "/evenements/" + id + "/satisfaction";
            case "EXPERIENCE_PATHWAY_APPLICATIONS" -> "/parcours-experience/" + id + "/candidatures";
            case "PIONEER" -> "/candidatures/" + id;
            case "TRAINING_ENROLMENT" -> "/mes-formations/" + id;
            case "TRAINING_WORKS" -> "/formations/" + id + "/relectures";
            case "PRIOR_LEARNING" -> "/acquis";
            case "TRAINING_SESSION" -> "/formations/sessions/" + id;
            case "EXPERIENCE_RECORD" -> "/experiences/" + id;
            case "PEER_REVIEW" -> "/relectures/" + id;
            case "KIT" -> "/kits/" + id;
            case "ADOPTION" -> "/adoptions/" + id;
            case "MY_FOLLOW_UPS" -> "/mes-suites";
            case "MY_COMMUNITIES" -> "/communautes";
            default -> "/";
        };
    }
}
