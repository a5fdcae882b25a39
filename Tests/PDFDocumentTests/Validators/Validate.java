import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges every file of a folder by veraPDF, by the profiles that are named behind it (3a, ua1, 2b): a
 * line "name, profile, clauses" for each profile that one breaks, separated by tabs, then how many
 * files there were.
 */
public class Validate {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<Path> files;
    try (var paths = Files.list(Path.of(arguments[0]))) {
      files = paths.sorted().toList();
    }
    var profiles = Arrays.asList(arguments).subList(1, arguments.length);
    var flavours = profiles.stream().map(PDFAFlavour::byFlavourId).toList();
    if (flavours.contains(PDFAFlavour.NO_FLAVOUR)) throw new IllegalArgumentException(profiles + "");
    for (Path file : files) {
      for (PDFAFlavour flavour : flavours) {
        String broken = broken(file, flavour);
        if (!broken.isEmpty()) {
          System.out.println(file.getFileName() + "\t" + flavour + "\t" + broken);
        }
      }
    }
    System.out.println(files.size());
  }

  private static String broken(Path path, PDFAFlavour flavour) throws IOException {
    var clauses = new TreeSet<String>();
    try (var file = new FileInputStream(path.toFile());
        var parser = Foundries.defaultInstance().createParser(file, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant()) return "";
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          var rule = assertion.getRuleId();
          clauses.add(rule.getClause() + "-" + rule.getTestNumber());
        }
      }
    } catch (Exception error) {
      clauses.add(error.toString());
    }
    return String.join(" ", clauses);
  }
}
