package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.problem.Problems;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers problem+json to paths below {@code /api} that no resource knows. */
@ApplicationScoped
class UnknownPath {
    private static final int LAST = 30_000;

    private final Problems problems;

    UnknownPath(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(LAST).handler(context -> problems.send(context, ProblemException.notFound()));
    }
}
