package fr.essaim.topics;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.topics.Vocabulary.Value;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Schemes as vocabularies that others can read, in one statement each, whatever their size. */
@ApplicationScoped
class Vocabularies {
    private static final String CONCEPTS = """
            select t.*, s.code as scheme,
                (select coalesce(array_agg(n.id::text order by n.id), '{}') from topic n
                    where n.broader_id = t.id and n.state = 'ACTIVE') as narrower,
                (select coalesce(array_agg(other.id::text order by other.id), '{}') from topic_related l
                    join topic other on other.id in (l.topic_id, l.related_id) and other.id <> t.id
                    where t.id in (l.topic_id, l.related_id)) as related
            from topic t join topic_scheme s on s.id = t.scheme_id where t.scheme_id = ? order by t.label_fr, t.id
            """;

    private final Rows rows;
    private final String base;

    Vocabularies(Rows rows, @ConfigProperty(name = "essaim.public-url") String publicUrl) {
        this.rows = rows;
        this.base = publicUrl + "/api/v1/";
    }

    Vocabulary of(TopicSchemeDetails scheme) {
        var vocabulary = new Vocabulary();
        String iri = schemeIri(scheme.code());
        vocabulary
                .add(iri, "rdf:type", List.of(new Value.Term("skos:ConceptScheme")))
                .add(
                        iri,
                        "skos:prefLabel",
                        both(scheme.label().fr(), scheme.label().en()))
                .add(
                        iri,
                        "dcterms:description",
                        both(scheme.description().fr(), scheme.description().en()))
                .add(iri, "dcterms:modified", List.of(time(scheme.updatedAt().toString())));
        var top = new ArrayList<Value>();
        rows.all(row -> concept(vocabulary, row, top), CONCEPTS, scheme.id());
        return vocabulary.add(iri, "skos:hasTopConcept", top);
    }

    private int concept(Vocabulary vocabulary, Row row, List<Value> top) throws SQLException {
        String iri = topicIri(row.text("id"));
        vocabulary
                .add(iri, "rdf:type", List.of(new Value.Term("skos:Concept")))
                .add(iri, "skos:prefLabel", both(row.text("label_fr"), row.text("label_en")))
                .add(iri, "skos:altLabel", alternatives(row))
                .add(iri, "skos:definition", both(row.textOrNull("definition_fr"), row.textOrNull("definition_en")))
                .add(
                        iri,
                        "dcterms:modified",
                        List.of(time(row.instant("updated_at").toString())));
        if (row.constant("state", TopicState.class) == TopicState.ACTIVE) {
            place(vocabulary, iri, row, top);
        } else {
            vocabulary
                    .add(iri, "owl:deprecated", List.of(new Value.Typed("true", "xsd:boolean")))
                    .add(iri, "dcterms:isReplacedBy", topics(optional(row.textOrNull("replaced_by_id"))));
        }
        relate(vocabulary, iri, row);
        return 0;
    }

    /** Where a topic in use stands in the tree; one out of use stands nowhere. */
    private void place(Vocabulary vocabulary, String iri, Row row, List<Value> top) throws SQLException {
        List<String> broader = optional(row.textOrNull("broader_id"));
        vocabulary.add(iri, "skos:broader", topics(broader)).add(iri, "skos:narrower", topics(row.texts("narrower")));
        if (broader.isEmpty()) {
            vocabulary.add(iri, "skos:topConceptOf", List.of(scheme(row)));
            top.add(new Value.Resource(iri));
        }
    }

    private void relate(Vocabulary vocabulary, String iri, Row row) throws SQLException {
        vocabulary
                .add(iri, "skos:inScheme", List.of(scheme(row)))
                .add(iri, "skos:related", topics(row.texts("related")))
                .add(
                        iri,
                        "skos:exactMatch",
                        row.texts("exact_matches").stream()
                                .map(Value.Resource::new)
                                .toList());
    }

    private Value scheme(Row row) throws SQLException {
        return new Value.Resource(schemeIri(row.text("scheme")));
    }

    private static List<Value> alternatives(Row row) throws SQLException {
        return Stream.concat(texts(row.texts("alt_labels_fr"), "fr"), texts(row.texts("alt_labels_en"), "en"))
                .toList();
    }

    private static List<String> optional(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private List<Value> topics(List<String> ids) {
        return ids.stream().<Value>map(id -> new Value.Resource(topicIri(id))).toList();
    }

    private static List<Value> both(@Nullable String fr, @Nullable String en) {
        return Stream.concat(texts(optional(fr), "fr"), texts(optional(en), "en"))
                .toList();
    }

    private static Stream<Value> texts(List<String> texts, String language) {
        return texts.stream().map(text -> new Value.Text(text, language));
    }

    private static Value time(String instant) {
        return new Value.Typed(instant, "xsd:dateTime");
    }

    private String schemeIri(String code) {
        return base + "topic-schemes/" + code;
    }

    private String topicIri(String id) {
        return base + "topics/" + id;
    }
}
