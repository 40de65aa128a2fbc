package fr.essaim.shared.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import fr.essaim.shared.qr.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the codes of a page as shapes, sharp at any size. */
final class PdfQrCodes implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "application/x-qr-code";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float side = (float) width / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> draw(element, graphics, side));
        return Map.of();
    }

    private static void draw(Element element, Graphics2D graphics, float side) {
        QrCode code = QrCode.of(element.getAttribute("data"));
        double module = side / code.size();
        var dark = new Path2D.Double();
        code.runs()
                .forEach(run -> dark.append(
                        new Rectangle2D.Double(run.x() * module, run.y() * module, run.length() * module, module),
                        false));
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }
}
