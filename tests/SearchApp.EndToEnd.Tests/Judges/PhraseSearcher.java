import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * PhraseSearcher DIR QUERIES: for each line of QUERIES, the ids that Apache Lucene finds in the index, sorted, one line a query.
 * A line is chunks of Han characters separated by spaces; each must stand as it is in title or body.
 */
public final class PhraseSearcher {
  public static void main(String[] args) throws Exception {
    try (IndexReader reader = DirectoryReader.open(FSDirectory.open(new File(args[0])))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      BinaryDocValues ids = MultiDocValues.getBinaryValues(reader, "id");
      StringBuilder out = new StringBuilder();
      for (String line : Files.readAllLines(Paths.get(args[1]), StandardCharsets.UTF_8)) {
        TreeSet<String> found = new TreeSet<>();
        for (ScoreDoc hit : searcher.search(all(line), reader.maxDoc()).scoreDocs) {
          found.add(ids.get(hit.doc).utf8ToString());
        }
        out.append(String.join(" ", found)).append('\n');
      }
      System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  private static Query all(String line) {
    BooleanQuery all = new BooleanQuery();
    for (String chunk : line.split(" ")) {
      BooleanQuery either = new BooleanQuery();
      either.add(pairs("title.characters", chunk), BooleanClause.Occur.SHOULD);
      either.add(pairs("body.characters", chunk), BooleanClause.Occur.SHOULD);
      all.add(either, BooleanClause.Occur.MUST);
    }
    return all;
  }

  private static Query pairs(String field, String chunk) {
    PhraseQuery phrase = new PhraseQuery();
    for (int i = 0; i + 1 < chunk.length(); i++) {
      phrase.add(new Term(field, chunk.substring(i, i + 2)), i);
    }
    return phrase;
  }
}
