package fr.essaim.trainings.statements;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.trainings.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Writes what learners of a training did, for who runs it: people are numbers there, without names or addresses. */
@ApplicationScoped
class StatementService {
    private final Statements statements;
    private final TrainingService trainings;
    private final ObjectMapper json;
    private final Brand brand;

    StatementService(Statements statements, TrainingService trainings, ObjectMapper json, Brand brand) {
        this.statements = statements;
        this.trainings = trainings;
        this.json = json;
        this.brand = brand;
    }

    /** @throws ProblemException not-found, forbidden for whoever does not write the training */
    void requireRunner(Actor actor, UUID training) {
        if (!trainings.standing(actor, training).writes()) {
            throw ProblemException.forbidden();
        }
    }

    /** One array, written as it is read. */
    void write(UUID training, OutputStream out) throws IOException {
        String base = brand.url("");
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            statements.each(training, statement -> {
                try {
                    json.writeValue(generator, statement.json(base));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            generator.writeEndArray();
        }
    }
}
