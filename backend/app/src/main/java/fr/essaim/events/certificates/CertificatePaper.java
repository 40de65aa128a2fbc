package fr.essaim.events.certificates;

import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody shows to their employer.
 *
 * @param address where anybody checks it
 */
record CertificatePaper(PdfWording words, Certificate certificate, String address) {
    PdfDocument document() {
        CertificateCheck.Certified said = certificate.certified();
        ZoneId zone = ZoneId.of(said.timeZone());
        return new PdfDocument(
                words.locale(),
                words.text("certificate.file", said.event(), said.person()),
                words.text("certificate.kind"),
                words.text("certificate.title", said.person()),
                List.of(
                        fact("certificate.event", said.event()),
                        fact("certificate.from", words.moment(said.startsAt(), zone)),
                        fact("certificate.to", words.moment(said.endsAt(), zone)),
                        fact("certificate.organiser", said.organiser())),
                List.of(),
                new PdfDocument.Check(address, words.text("certificate.check")));
    }

    private PdfDocument.Fact fact(String key, String value) {
        return new PdfDocument.Fact(words.text(key), value);
    }
}
