using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

public sealed class ActivityFinderTests
{
    [Theory]
    [InlineData("示例省委书记到示例市调研", "", "调研")]
    [InlineData("", "示例市今天召开防汛工作会议，会议强调要抓好落实，研究部署下一步工作。", "会议 部署")]
    [InlineData("示例市长会见示例公司客人", "", "会见")]
    [InlineData("", "市领导走访慰问困难群众，并召开座谈会听取意见。", "慰问 座谈会")]
    [InlineData("", "省政府新聞辦舉行新聞發佈會，介紹有關情況。", "发布会")]
    [InlineData("", "示例省决定任命甲为示例市副市长，免去乙的职务。", "任免")]
    [InlineData("示例市与样板市签署合作协议", "", "签约")]
    [InlineData("", "该公司上半年签约面积四十万平方米，签约额同比增长两成，签约客户达三百家。", "")]
    [InlineData("", "问卷调研显示，市场调研机构认为需求上升。", "")]
    [InlineData("", "在大会召开以来的日子里，春天来了，花开了。", "")]
    public void Types_are_told_by_words_of_headline_and_opening(string title, string text, string types)
    {
        IReadOnlyList<Activity> found = ActivityFinder.Find(title, Folded.Of(title), text, Folded.Of(text));
        Assert.Equal(types.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Select(activity => activity.Type));
        Assert.All(found, activity => Assert.Contains(activity.Evidence, title + text, StringComparison.Ordinal));
        Assert.All(found, activity => Assert.Contains(activity.Type, ActivityTypes.All));
    }
}
