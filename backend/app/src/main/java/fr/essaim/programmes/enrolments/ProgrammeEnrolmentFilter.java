package fr.essaim.programmes.enrolments;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of enrolments can be narrowed by. */
public record ProgrammeEnrolmentFilter(
        @Parameter(description = "States, repeatable", example = "ACTIVE") @RestQuery
        List<ProgrammeEnrolmentState> state) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("e.state", state);
    }
}
