package fr.essaim.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where a failure becomes problem+json: ours, the framework's and the unforeseen. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure, HttpHeaders headers) {
        return answer(failure, headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response validation(ConstraintViolationException failure, HttpHeaders headers) {
        return answer(ValidationFaults.of(failure), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response json(MismatchedInputException failure, HttpHeaders headers) {
        return answer(JsonFaults.of(failure), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response framework(WebApplicationException failure, HttpHeaders headers) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return answer(JsonFaults.of(unreadable), headers);
        }
        var problem = new ProblemException(
                switch (failure.getResponse().getStatus()) {
                    case 401 -> ProblemCode.UNAUTHENTICATED;
                    case 403 -> ProblemCode.FORBIDDEN;
                    case 404 -> ProblemCode.NOT_FOUND;
                    case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemCode.NOT_ACCEPTABLE;
                    case 413 -> ProblemCode.BODY_TOO_LARGE;
                    case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> ProblemCode.UNAVAILABLE;
                    default ->
                        failure.getResponse().getStatus() < 500
                                ? ProblemCode.MALFORMED_BODY
                                : ProblemCode.INTERNAL_ERROR;
                });
        if (problem.code() == ProblemCode.INTERNAL_ERROR) {
            LOG.error("Unexpected failure", failure);
        }
        return answer(problem, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException failure, HttpHeaders headers) {
        return answer(
                new ProblemException(ProblemCode.UNAUTHENTICATED).withHeader("WWW-Authenticate", "Bearer"), headers);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(SecurityException failure, HttpHeaders headers) {
        return answer(ProblemException.forbidden(), headers);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, HttpHeaders headers) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof ProblemException problem) {
                return answer(problem, headers);
            }
            if (cause instanceof StaleStateException) {
                return answer(new ProblemException(ProblemCode.STALE_VERSION), headers);
            }
        }
        if (DatabaseFailures.isAway(failure)) {
            LOG.warnf("Database away: %s", failure.getMessage());
            return answer(new ProblemException(ProblemCode.UNAVAILABLE).withHeader("Retry-After", "2"), headers);
        }
        return answer(ConstraintFaults.of(failure).orElseGet(() -> unexpected(failure)), headers);
    }

    private static ProblemException unexpected(Throwable failure) {
        LOG.error("Unexpected failure", failure);
        return new ProblemException(ProblemCode.INTERNAL_ERROR);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private Response answer(ProblemException problem, HttpHeaders headers) {
        return problems.toResponse(problem, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
