using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Standards;

public sealed class ConductLimitTests
{
    private static readonly Phrase Metres = new("米", "metres");

    [Fact]
    public void Contains_BothEnds_AreIncluded()
    {
        var distance = new ConductLimit(1.5m, 2, Metres);

        Assert.Equal(
            [false, true, true, false],
            new[] { 1.49m, 1.5m, 2m, 2.01m }.Select(distance.Contains));
    }

    [Fact]
    public void Words_EachShape_ReadWell()
    {
        Assert.Equal(new Phrase("1.5–2米", "1.5–2 metres"), new ConductLimit(1.5m, 2, Metres).Words);
        Assert.Equal(new Phrase("不少于3种", "at least 3 drinks"), new ConductLimit(3, null, new("种", "drinks")).Words);
        Assert.Equal(new Phrase("不超过5步", "at most 5 steps"), new ConductLimit(null, 5, new("步", "steps")).Words);
        Assert.Equal(new Phrase("2米", "2 metres"), new ConductLimit(2, 2, Metres).Words);
    }
}
