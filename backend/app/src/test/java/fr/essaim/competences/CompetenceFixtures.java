package fr.essaim.competences;

import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Frameworks for tests. */
public final class CompetenceFixtures {
    public static final Api STAFF = Api.as(Tokens.staff());

    private CompetenceFixtures() {}

    /** A code nobody else has. */
    public static String code() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    public static Map<String, Object> competence(String code, String label) {
        return Map.of("code", code, "label", label(label), "profile", "GENERALIST", "nature", "TERRITORIAL");
    }

    public static Map<String, Object> macro(String label, Object... competences) {
        return Map.of("label", label(label), "competences", List.of(competences));
    }

    public static Map<String, Object> text(Object... macros) {
        return Map.of(
                "label",
                label("Référentiel"),
                "levels",
                List.of(label("Un"), label("Deux"), label("Trois"), label("Quatre")),
                "macros",
                List.of(macros));
    }

    public static String framework(Map<String, Object> text) {
        return "competence-frameworks/"
                + STAFF.create("competence-frameworks", new HashMap<>(Map.of("code", code(), "text", text)));
    }

    /** Published, with one competence of each code. */
    public static String published(String... codes) {
        String framework = framework(text(macro(
                "Agir",
                Arrays.stream(codes)
                        .map(code -> competence(code, "Savoir " + code))
                        .toArray())));
        STAFF.act(framework, "publish", Map.of("changeNote", "Neuf.")).then().statusCode(200);
        return framework;
    }

    public static Map<String, Object> label(String fr) {
        return Map.of("fr", fr, "en", fr + " (en)");
    }
}
