package fr.essaim.pathways;

import fr.essaim.events.EventState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What may be wrong with a pathway. Nothing is refused for it.")
public record PathwayWarning(
        @Schema(description = "What it is", examples = "EVENT_OUTSIDE_PHASE", required = true)
        Code code,

        @Schema(description = "Pointer to what it is about", examples = "/phases/1/events/0", required = true)
        String pointer,

        @Schema(description = "What it is about", examples = "Première session collective", required = true)
        String name,

        @Schema(description = "How many there are, where that is what is wrong", examples = "12", required = true)
        int count,

        @Schema(description = "How many are meant", examples = "11", required = true)
        int room) {

    @Schema(name = "PathwayWarningCode", description = "What may be wrong with a pathway.")
    public enum Code {
        PHASE_OUTSIDE_PATHWAY,
        /** It begins before the one that it follows. */
        PHASE_OUT_OF_ORDER,
        EVENT_OUTSIDE_PHASE,
        EVENT_CANCELLED,
        /** More are selected than the call says. */
        MORE_THAN_PLACES
    }

    /** @param selected how many pioneers are selected */
    static List<PathwayWarning> of(PathwayDetails pathway, List<PathwayPhase> phases, int selected) {
        var found = new ArrayList<PathwayWarning>();
        LocalDate latest = pathway.startsOn();
        for (int i = 0; i < phases.size(); i++) {
            PathwayPhase phase = phases.get(i);
            if (phase.startsOn().isBefore(pathway.startsOn()) || phase.endsOn().isAfter(pathway.endsOn())) {
                found.add(about(Code.PHASE_OUTSIDE_PATHWAY, "/phases/" + i, phase.title()));
            } else if (phase.startsOn().isBefore(latest)) {
                found.add(about(Code.PHASE_OUT_OF_ORDER, "/phases/" + i, phase.title()));
            }
            latest = phase.startsOn().isAfter(latest) ? phase.startsOn() : latest;
            ofEvents(phase, "/phases/" + i + "/events/", found);
        }
        Integer places = pathway.places();
        if (places != null && selected > places) {
            found.add(new PathwayWarning(Code.MORE_THAN_PLACES, "/places", pathway.title(), selected, places));
        }
        return List.copyOf(found);
    }

    private static void ofEvents(PathwayPhase phase, String pointer, List<PathwayWarning> found) {
        for (int i = 0; i < phase.events().size(); i++) {
            PhaseEvent event = phase.events().get(i);
            if (event.state() == EventState.CANCELLED) {
                found.add(about(Code.EVENT_CANCELLED, pointer + i, event.title()));
            } else if (event.day().isBefore(phase.startsOn()) || event.day().isAfter(phase.endsOn())) {
                found.add(about(Code.EVENT_OUTSIDE_PHASE, pointer + i, event.title()));
            }
        }
    }

    private static PathwayWarning about(Code code, String pointer, String name) {
        return new PathwayWarning(code, pointer, name, 1, 0);
    }
}
