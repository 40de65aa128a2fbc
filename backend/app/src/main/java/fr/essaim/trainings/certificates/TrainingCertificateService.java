package fr.essaim.trainings.certificates;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.TrainingService;
import fr.essaim.trainings.learning.TrainingFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Use cases of certificates: issued the moment a training is finished, checked by anybody, revoked with a reason. */
@ApplicationScoped
class TrainingCertificateService {
    private final TrainingCertificates certificates;
    private final TrainingService trainings;
    private final AuditTrail audit;
    private final Brand brand;
    private final Today today;

    TrainingCertificateService(
            TrainingCertificates certificates, TrainingService trainings, AuditTrail audit, Brand brand, Today today) {
        this.certificates = certificates;
        this.trainings = trainings;
        this.audit = audit;
        this.brand = brand;
        this.today = today;
    }

    /** In the transaction in which the training is finished: there is no one without the other. */
    void issue(@Observes TrainingFinished fact) {
        certificates.owed(fact.enrolmentId()).ifPresent(rule -> {
            Integer months = rule.validMonths();
            ZonedDateTime now = today.now().atZone(Today.FRANCE);
            certificates.persistAndFlush(new TrainingCertificate(
                    fact.enrolmentId(),
                    rule,
                    months == null ? null : now.plusMonths(months).toInstant(),
                    now.toInstant()));
        });
    }

    /** @throws ProblemException not-found where no certificate ever had this code */
    TrainingCertificateCheck check(UUID code) {
        return certificates.check(code, today.now()).orElseThrow(ProblemException::notFound);
    }

    /** The paper of somebody's own certificate. @throws ProblemException not-found while there is none, or another's */
    PdfDocument paper(Actor actor, UUID enrolment, PdfWording words) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.notFound();
        }
        TrainingCertificates.Paper paper =
                certificates.paper(person, enrolment).orElseThrow(ProblemException::notFound);
        return new TrainingCertificatePaper(words, paper.certified(), brand.url("/certificats/" + paper.code()))
                .document();
    }

    /** @throws ProblemException not-found, forbidden for whoever does not write the training, illegal-transition */
    @Transactional
    TrainingCertificateCheck revoke(Actor actor, UUID code, String reason) {
        UUID training = certificates.trainingOf(code).orElseThrow(ProblemException::notFound);
        if (!trainings.standing(actor, training).writes()) {
            throw ProblemException.forbidden();
        }
        TrainingCertificate certificate = certificates.byCode(code).orElseThrow(ProblemException::notFound);
        TrainingCertificateCheck before = check(code);
        certificate.revoke(reason, actor.personId(), today.now());
        certificates.flush();
        audit.record(
                actor,
                "TRAINING_CERTIFICATE_REVOKED",
                new AuditTrail.Subject("TRAINING_CERTIFICATE", certificate.id(), label(before)),
                before,
                check(code),
                reason);
        return check(code);
    }

    private static String label(TrainingCertificateCheck check) {
        return check.certified() == null
                ? check.state().name()
                : check.certified().training();
    }
}
