package io.firesteel.operators.function.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import io.firesteel.error.ErrorCondition;
import io.firesteel.error.FiresteelException;
import io.firesteel.operators.function.body.BodyErrors;
import io.firesteel.operators.function.body.BodyList;
import io.firesteel.operators.function.body.RowBody;
import io.firesteel.operators.function.body.Values;
import io.firesteel.vector.Vector;

import static io.firesteel.error.ErrorCondition.user;

/// XPath over texts that hold XML. Entities are only those that the text itself defines: nothing is read from elsewhere.
final class XPathBodies {
    private static final ErrorCondition XML = user("MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", "22023",
            "Malformed records are detected in record parsing: <badRecord>.");
    private static final String FEATURES = "http://xml.org/sax/features/external-";

    private XPathBodies() {
    }

    static void register(BodyList list) {
        list.fresh("xpath", () -> new Evaluated(XPathConstants.NODESET, XPathBodies::texts));
        list.fresh("xpath_string", () -> new Evaluated(XPathConstants.STRING, v -> v));
        list.fresh("xpath_boolean", () -> new Evaluated(XPathConstants.BOOLEAN, v -> v));
        list.fresh("xpath_short", () -> new Evaluated(XPathConstants.NUMBER, v -> (int) ((Double) v).shortValue()));
        list.fresh("xpath_int", () -> new Evaluated(XPathConstants.NUMBER, v -> ((Double) v).intValue()));
        list.fresh("xpath_long", () -> new Evaluated(XPathConstants.NUMBER, v -> ((Double) v).longValue()));
        list.fresh("xpath_float", () -> new Evaluated(XPathConstants.NUMBER, v -> ((Double) v).floatValue()));
        for (String name : List.of("xpath_double", "xpath_number")) {
            list.fresh(name, () -> new Evaluated(XPathConstants.NUMBER, v -> v));
        }
    }

    private static List<String> texts(Object nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ((NodeList) nodes).getLength(); i++) {
            texts.add(((NodeList) nodes).item(i).getNodeValue());
        }
        return texts;
    }

    /// One use of a function; its path is a constant, so it is compiled once.
    private static final class Evaluated implements RowBody {
        private final QName kind;
        private final Function<Object, Object> result;
        private DocumentBuilder documents;
        private String path;
        private XPathExpression compiled;

        Evaluated(QName kind, Function<Object, Object> result) {
            this.kind = kind;
            this.result = result;
        }

        @Override
        public boolean apply(Vector[] a, int row, Vector out) {
            String xml = Values.text(a[0], row);
            String wanted = Values.text(a[1], row);
            if (xml.isEmpty() || wanted.isEmpty()) {
                return false;
            }
            try {
                if (!wanted.equals(path)) {
                    compiled = XPathFactory.newInstance().newXPath().compile(wanted);
                    path = wanted;
                }
            } catch (XPathExpressionException e) {
                throw BodyErrors.pattern("xpath", wanted);
            }
            try {
                documents = documents == null ? documents() : documents;
                out.set(row,
                        result.apply(compiled.evaluate(documents.parse(new InputSource(new StringReader(xml))), kind)));
                return true;
            } catch (SAXException | IOException | XPathExpressionException e) {
                throw new FiresteelException(XML, Map.of("badRecord", xml), e);
            }
        }

        private static DocumentBuilder documents() {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature(FEATURES + "general-entities", false);
                factory.setFeature(FEATURES + "parameter-entities", false);
                factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
                DocumentBuilder builder = factory.newDocumentBuilder();
                // Else each mistake would be printed as well.
                builder.setErrorHandler(null);
                return builder;
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
