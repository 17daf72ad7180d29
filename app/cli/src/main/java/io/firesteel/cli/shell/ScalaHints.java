package io.firesteel.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises Scala as people type it into Spark's shell, and says how the same is written in Java.
final class ScalaHints {
    private static final String NAME = "([A-Za-z_$][\\w$]*)";

    private record Form(Pattern pattern, Function<MatchResult, String> java) {
    }

    private static final List<Form> FORMS = List.of(
            form("val\\s+" + NAME + "\\s*(?::\\s*[^=]+?)?\\s*=\\s*(.+)",
                    m -> "var " + m.group(1) + " = " + expression(m.group(2)) + ";"),
            form("lazy\\s+val\\s+" + NAME + ".*", m -> "var " + m.group(1) + " = ...;"),
            form("var\\s+" + NAME + "\\s*:\\s*([\\w\\[\\], ]+?)\\s*=\\s*(.+)",
                    m -> type(m.group(2)) + " " + m.group(1) + " = " + expression(m.group(3)) + ";"),
            form("def\\s+" + NAME + "\\s*\\(([^)]*)\\)\\s*(?::\\s*([\\w\\[\\]]+))?\\s*=\\s*(.+)",
                    m -> (m.group(3) == null ? "..." : type(m.group(3))) + " " + m.group(1) + "("
                            + parameters(m.group(2))
                            + ") { return " + expression(m.group(4)) + "; }"),
            form("case\\s+class\\s+" + NAME + "\\s*\\(([^)]*)\\).*",
                    m -> "record " + m.group(1) + "(" + parameters(m.group(2)) + ") {}"),
            form("object\\s+" + NAME + ".*", m -> "class " + m.group(1) + " { static ... }"),
            form("import\\s+([\\w.]+)\\._\\s*;?", m -> "import " + m.group(1) + ".*;"),
            form("import\\s+([\\w.]+)\\.\\{([^}]+)}\\s*;?",
                    m -> "import " + m.group(1) + "." + m.group(2).split(",")[0].strip() + ";"),
            form("println\\((.*)\\)\\s*;?", m -> "System.out.println(" + expression(m.group(1)) + ");"),
            form("(.*(?:=>|\\b_\\s*[-+*/%]\\s*_\\b|\\(_\\.|\\(_\\s*[-+*/%<>=]).*)", m -> expression(m.group(1))));

    private ScalaHints() {
    }

    private static Form form(String pattern, Function<MatchResult, String> java) {
        return new Form(Pattern.compile(pattern, Pattern.DOTALL), java);
    }

    /// The answer to `text`, where that is Scala.
    static Optional<String> of(String text) {
        String plain = text.replaceAll("\"[^\"]*\"", "\"\"");
        for (Form form : FORMS) {
            // Strings may hold anything, an arrow too; only what is outside of them decides.
            if (form.pattern().matcher(plain).matches()) {
                Matcher whole = form.pattern().matcher(text);
                if (whole.matches()) {
                    return Optional.of("This is Scala, and the shell speaks Java. In Java: "
                            + form.java().apply(whole.toMatchResult()));
                }
            }
        }
        return Optional.empty();
    }

    private static String expression(String scala) {
        return scala.strip()
                .replaceAll(";$", "")
                .replaceAll("\\(_\\s*([-+*/%])\\s*_\\)", "((a, b) -> a $1 b)")
                .replaceAll("\\(_\\.(\\w+)\\(([^()]*)\\)\\)", "(x -> x.$1($2))")
                .replaceAll("\\(_\\.(\\w+)\\)", "(x -> x.$1())")
                .replaceAll("\\(_\\s*([-+*/%<>]=?|==|!=)\\s*([^()]+)\\)", "(x -> x $1 $2)")
                .replace("=>", "->")
                .replaceAll("\\b(?:Seq|List|Array|Vector)\\(", "List.of(")
                .replaceAll("\\bs\"", "\"");
    }

    private static String type(String scala) {
        String base = scala.strip();
        return switch (base) {
            case "Int" -> "int";
            case "Long" -> "long";
            case "Double" -> "double";
            case "Float" -> "float";
            case "Boolean" -> "boolean";
            case "Byte" -> "byte";
            case "Short" -> "short";
            case "Char" -> "char";
            case "Unit" -> "void";
            case "Any" -> "Object";
            default -> base.replace('[', '<').replace(']', '>').replace("<Int>", "<Integer>");
        };
    }

    private static String parameters(String scala) {
        StringBuilder java = new StringBuilder();
        for (String parameter : scala.split(",")) {
            String[] parts = parameter.split(":", 2);
            if (parts.length == 2) {
                java.append(java.isEmpty() ? "" : ", ").append(type(parts[1])).append(' ').append(parts[0].strip());
            }
        }
        return java.toString();
    }
}
