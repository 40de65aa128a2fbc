package fr.essaim.competences;

import static java.util.Objects.requireNonNull;

import fr.essaim.topics.Explanation;
import fr.essaim.topics.Vocabulary;
import fr.essaim.topics.Vocabulary.Value;
import fr.essaim.topics.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published framework in the terms of SKOS: a scheme, its macro-competences as top concepts, the competences under them; profile
 * and nature as notations of types of our own. Collections would lose the order of the tree: concepts are written in it.
 */
final class FrameworkVocabulary {
    private final Vocabulary vocabulary = new Vocabulary();
    private final String base;
    private final FrameworkDetails framework;
    private final String scheme;

    FrameworkVocabulary(String base, FrameworkDetails framework) {
        this.base = base;
        this.framework = framework;
        this.scheme = base + "competence-frameworks/" + framework.code();
    }

    Vocabulary whole() {
        FrameworkText text = requireNonNull(framework.content());
        vocabulary
                .add(scheme, "rdf:type", List.of(new Value.Term("skos:ConceptScheme")))
                .add(scheme, "skos:prefLabel", both(text.label()))
                .add(scheme, "skos:notation", List.of(new Value.Typed(framework.code(), "xsd:token")))
                .add(scheme, "dcterms:description", both(text.description()))
                .add(scheme, "owl:versionInfo", List.of(new Value.Typed("" + framework.number(), "xsd:integer")));
        var top = new ArrayList<Value>();
        for (MacroCompetence macro : text.macros()) {
            top.add(new Value.Resource(macro(macro)));
            gathering(macro);
            macro.competences().forEach(it -> competence(macro, it));
        }
        return vocabulary.add(scheme, "skos:hasTopConcept", top);
    }

    private void gathering(MacroCompetence macro) {
        String iri = macro(macro);
        vocabulary
                .add(iri, "rdf:type", List.of(new Value.Term("skos:Concept")))
                .add(iri, "skos:prefLabel", both(macro.label()))
                .add(iri, "skos:notation", List.of(new Value.Typed(requireNonNull(macro.code()), "xsd:token")))
                .add(iri, "skos:definition", both(macro.definition()))
                .add(iri, "skos:topConceptOf", List.of(new Value.Resource(scheme)))
                .add(
                        iri,
                        "skos:narrower",
                        macro.competences().stream()
                                .map(it -> new Value.Resource(competence(it)))
                                .toList());
    }

    private void competence(MacroCompetence macro, CompetenceText competence) {
        String iri = competence(competence);
        vocabulary
                .add(iri, "rdf:type", List.of(new Value.Term("skos:Concept")))
                .add(iri, "skos:prefLabel", both(competence.label()))
                .add(iri, "skos:notation", List.of(new Value.Typed(requireNonNull(competence.code()), "xsd:token")))
                .add(iri, "skos:definition", both(competence.definition()))
                .add(iri, "skos:broader", List.of(new Value.Resource(macro(macro))))
                .add(iri, "skos:inScheme", List.of(new Value.Resource(scheme)))
                .add(
                        iri,
                        "dcterms:type",
                        List.of(
                                new Value.Typed(competence.profile().name(), "xsd:token"),
                                new Value.Typed(competence.nature().name(), "xsd:token")));
    }

    private String macro(MacroCompetence macro) {
        return scheme + "/macros/" + macro.code();
    }

    private String competence(CompetenceText competence) {
        return base + "competences/" + competence.code();
    }

    private static List<Value> both(Wording wording) {
        return List.of(new Value.Text(wording.fr(), "fr"), new Value.Text(wording.en(), "en"));
    }

    private static List<Value> both(@Nullable Explanation explanation) {
        var values = new ArrayList<Value>();
        if (explanation != null && explanation.fr() != null) {
            values.add(new Value.Text(explanation.fr(), "fr"));
        }
        if (explanation != null && explanation.en() != null) {
            values.add(new Value.Text(explanation.en(), "en"));
        }
        return List.copyOf(values);
    }
}
