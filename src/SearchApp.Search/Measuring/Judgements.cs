using System.Globalization;
using System.Text.Json;

namespace SearchApp.Search.Measuring;

/// <summary>Reads queries and judgements in the layout of the BEIR benchmark.</summary>
internal static class Judgements
{
    /// <summary>Query texts by id: lines <c>{"_id": …, "text": …}</c>.</summary>
    /// <param name="file">A .jsonl file.</param>
    public static Dictionary<string, string> ReadQueries(string file)
    {
        var queries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            queries[json.RootElement.GetProperty("_id").GetString()!] = json.RootElement.GetProperty("text").GetString()!;
        }

        return queries;
    }

    /// <summary>Grades by query and article: lines <c>query-id TAB corpus-id TAB score</c>; a head line is passed over.</summary>
    /// <param name="file">A .tsv file.</param>
    /// <returns>Queries with at least one grade above 0.</returns>
    public static Dictionary<string, Dictionary<string, double>> ReadGrades(string file)
    {
        var grades = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file))
        {
            string[] cells = line.Split('\t');
            if (cells.Length >= 3 && double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double grade))
            {
                if (!grades.TryGetValue(cells[0], out var ofQuery))
                {
                    grades.Add(cells[0], ofQuery = new Dictionary<string, double>(StringComparer.Ordinal));
                }

                ofQuery[cells[1]] = grade;
            }
        }

        return grades.Where(query => query.Value.Values.Any(grade => grade > 0))
            .ToDictionary(query => query.Key, query => query.Value, StringComparer.Ordinal);
    }
}
