using SearchApp.Corpus.Surveys;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Surveys;

public sealed class SurveyRecordTests
{
    private const string Slogan = "镜头对准每一条平凡的街道，记录每一位认真生活的人。";
    private const string Welcome = "走基层看变化系列报道，今天带您走进示例城区。";

    [Fact]
    public void What_others_say_of_an_article_can_be_taken_back_to_the_letter()
    {
        using var folder = new TempFolder();
        (Article[] before, Article[] after, SourceSurvey survey) = Surveyed(folder);
        using SourceSurvey surveyed = survey;
        SurveyRecord record = survey.Record!;
        Assert.Contains(after, article => article.Paragraphs[0] != Welcome && article.Receipt.Removed.Any(block => block.Text == Welcome));
        Assert.Contains(after, article => article.Published.Evidence.Contains("its neighbours", StringComparison.Ordinal));
        Assert.Contains(after, article => article.Published.Evidence.Contains("the same text", StringComparison.Ordinal));
        Assert.Contains(after, article => article.FurtherSources.Count > 0);
        for (int number = 0; number < before.Length; number++)
        {
            Article restored = record.Restore(number, after[number]);
            Assert.Equal(before[number].Paragraphs, restored.Paragraphs);
            Assert.Equal(before[number].Receipt.Kept, restored.Receipt.Kept);
            Assert.Equal(before[number].Receipt.Removed, restored.Receipt.Removed);
            Assert.Equal(before[number].Receipt.KeptText, restored.Receipt.KeptText);
            Assert.Equal(before[number].Published, restored.Published);
            Assert.Null(restored.Repost);
            Assert.Empty(restored.FurtherSources);
        }
    }

    [Fact]
    public void A_record_reads_back_as_it_was_written()
    {
        using var folder = new TempFolder();
        using SourceSurvey survey = Surveyed(folder).Survey;
        SurveyRecord record = survey.Record!;
        byte[] bytes = Written(record);
        using SurveyRecord again = Opened(folder, bytes);
        Assert.Equal(record.Count, again.Count);
        Assert.NotEmpty(record.Reposts.Clusters);
        Assert.NotEmpty(record.Years);
        Assert.Equal(bytes, Written(again));
    }

    [Fact]
    public void Where_nothing_has_changed_nothing_is_read_again_and_nothing_said_anew()
    {
        using var folder = new TempFolder();
        (Article[] before, _, SourceSurvey survey) = Surveyed(folder);
        using SourceSurvey surveyed = survey;
        using SurveyRecord record = Opened(folder, Written(survey.Record!));
        Assert.NotEmpty(record.Reposts.Clusters);
        using var again = new SourceSurvey(folder.Path, record);
        for (int number = 0; number < before.Length; number++)
        {
            again.Keep(number);
        }

        var asked = new List<int>();
        again.Conclude(number => Asked(number), number => Asked(number).Body, TestContext.Current.CancellationToken);
        Assert.Empty(asked);
        Assert.Empty(again.Affected);

        Article Asked(int number)
        {
            asked.Add(number);
            return before[number];
        }
    }

    [Fact]
    public void Damaged_records_are_refused_or_read_but_never_run_on()
    {
        using var folder = new TempFolder();
        using SourceSurvey survey = Surveyed(folder).Survey;
        byte[] sound = Written(survey.Record!);
        var random = new Random(8);
        int refused = 0;
        for (int round = 0; round < 20_000; round++)
        {
            byte[] damaged = [.. sound[..(round % 3 == 0 ? random.Next(sound.Length) : sound.Length)]];
            for (int i = random.Next(4); i >= 0 && damaged.Length > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                using SurveyRecord record = Opened(folder, damaged);
                Assert.Equal(record.Count, record.Facts.Select(facts => facts.Paragraphs).ToArray().Length);
                Written(record);
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 7_000, 20_000);
    }

    private static byte[] Written(SurveyRecord record)
    {
        using var stream = new MemoryStream();
        record.Write(stream);
        return stream.ToArray();
    }

    private static SurveyRecord Opened(TempFolder folder, byte[] bytes)
    {
        File.WriteAllBytes(folder["survey.bin"], bytes);
        using FileStream file = File.OpenRead(folder["survey.bin"]);
        return SurveyRecord.Open(file, 0);
    }

    private static (Article[] Before, Article[] After, SourceSurvey Survey) Surveyed(TempFolder folder)
    {
        Article[] before = [.. Enumerable.Range(0, 41).Select(Page)];
        var survey = new SourceSurvey(folder.Path);
        survey.Add(SurveyNotes.Of(before));
        survey.Conclude(number => before[number], number => before[number].Body, TestContext.Current.CancellationToken);
        return (before, [.. before.Select((article, number) => survey.Complete(number, article))], survey);
    }

    // Copies are five apart; every third page is undated, the last one among them: it has no neighbour behind.
    private static Article Page(int number)
    {
        int text = number % 5 == 0 ? 0 : number;
        string date = number % 3 == 1 ? $"04-{(number / 2) + 1:D2}" : $"2021-04-{(number / 2) + 1:D2}";
        string source = $"示例市召开第{number}次会议\n发布时间：{date} 来源：示例网\n\n{Welcome}\n\n{Text(text)}\n\n{Text(text + 100)}\n\n{Slogan}\n";
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(source);
        return new ArticleReader().Parse(new RawDocument($"site/{number:D3}.txt", RawDocumentKind.Text, bytes, null, bytes.Length)).Article!;
    }

    private static string Text(int number) =>
        string.Concat(Enumerable.Range(0, 30).Select(i => (char)('一' + (((number * 737) + (i * 211)) % 9000)))) + "，据介绍，有关工作正在推进。";
}
