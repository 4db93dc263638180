using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

public sealed class IssuingBodyFinderTests
{
    [Theory]
    [InlineData("国务院办公厅印发通知", "国务院办公厅")]
    [InlineData("国办日前发文", "国务院办公厅")]
    [InlineData("记者从国家发改委获悉", "国家发展和改革委员会")]
    [InlineData("发改委、财政部联合发布", "国家发展和改革委员会 财政部")]
    [InlineData("據國家衛健委通報", "国家卫生健康委员会")]
    [InlineData("环保部要求各地", "生态环境部")]
    [InlineData("示例：广东省人民政府办公厅关于印发方案的通知", "广东省人民政府办公厅")]
    [InlineData("广州市人民政府同意", "广州市人民政府")]
    [InlineData("我国外交部回应", "外交部")]
    public void Every_name_gives_the_full_present_one(string text, string bodies) =>
        Assert.Equal(bodies.Split(' '), IssuingBodyFinder.Find(Folded.Of(text)));

    [Theory]
    [InlineData("省发改委召开会议")]
    [InlineData("英国央行加息")]
    [InlineData("韩国外交部表示")]
    [InlineData("农业部门加强指导")]
    [InlineData("国务院总理主持会议")]
    [InlineData("外交部发言人答记者问")]
    [InlineData("区、县人民政府应当")]
    public void Others_are_let_be(string text) => Assert.Empty(IssuingBodyFinder.Find(Folded.Of(text)));
}
