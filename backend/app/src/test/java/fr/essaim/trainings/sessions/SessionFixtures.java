package fr.essaim.trainings.sessions;

import static fr.essaim.trainings.TrainingFixtures.STAFF;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sessions of trainings for tests. */
final class SessionFixtures {
    private SessionFixtures() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** Four weeks from tomorrow, open to whoever comes in until then. */
    static Map<String, Object> draft(Object... fields) {
        var all = new HashMap<String, Object>(Map.of(
                "title",
                "Session de printemps",
                "startsOn",
                today().plusDays(1).toString(),
                "endsOn",
                today().plusDays(28).toString(),
                "tutorIds",
                List.of()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i].toString(), fields[i + 1]);
        }
        return all;
    }

    /** The path of a new session. */
    static String session(UUID training, Object... fields) {
        return "training-sessions/" + STAFF.create("trainings/" + training + "/sessions", draft(fields));
    }
}
