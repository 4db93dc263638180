using System.Globalization;
using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

/// <summary>Measures activities and issuing bodies on real news that a person read; skipped where the measuring data is absent.</summary>
public sealed class LabelledActivitiesTests
{
    private readonly ITestOutputHelper _output;

    public LabelledActivitiesTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Activities_are_right_and_found_in_90_of_100() =>
        Measure(2, 0.9, (title, text) => [.. ActivityFinder.Find(title, Folded.Of(title), text, Folded.Of(text)).Select(activity => activity.Type)]);

    [Fact]
    public void Issuing_bodies_are_right_and_found_in_90_of_100() =>
        Measure(3, 0.9, (title, text) => IssuingBodyFinder.Find(Folded.Of(title), Folded.Of(text)));

    private void Measure(int column, double least, Func<string, string, IReadOnlyList<string>> find)
    {
        string[][] rows = LabelledText.Rows("activities.tsv");
        Dictionary<string, (string Title, string Text)> articles = LabelledText.Articles(rows.Select(row => row[0]));
        (int right, int wrong, int missed) = (0, 0, 0);
        foreach (string[] row in rows)
        {
            (string title, string text) = articles[row[0]];
            IReadOnlyList<string> found = find(title, text[..Math.Min(text.Length, int.Parse(row[1], CultureInfo.InvariantCulture))]);
            string[] labels = row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] must = [.. labels.Where(label => label[0] != '?')];
            string[] not = [.. found.Except(labels.Select(label => label.TrimStart('?')))];
            string[] lacking = [.. must.Except(found)];
            (right, wrong, missed) = (right + must.Length - lacking.Length, wrong + not.Length, missed + lacking.Length);
            if (not.Length + lacking.Length > 0)
            {
                _output.WriteLine($"{row[0]}: wrong {string.Join(' ', not)}; missed {string.Join(' ', lacking)}");
            }
        }

        _output.WriteLine($"{rows.Length} texts: {right} right, {wrong} wrong, {missed} missed");
        Assert.True(right >= least * (right + wrong), $"{wrong} wrong beside {right} right.");
        Assert.True(right >= least * (right + missed), $"{missed} missed beside {right} right.");
    }
}
