using System.Buffers;
using System.Text;
using Funnel.Domain.Bulk;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Tests.Bulk;

public sealed class TalliesTests
{
    private static readonly TallyHeading Heading = new(["dealer"], ["a", "b"]);

    private static readonly Tallies Two = new(Heading, (new("B"), [3, -1]), (new("A"), [long.MaxValue, 0]));

    [Fact]
    public void New_Groups_AreInTheOrderOfTheirKeys()
    {
        Assert.Equal(["A", "B"], Two.Groups.Select(group => group.ToString()));
        Assert.Equal(3, Two.Of(new("B"), 0));
        Assert.Equal(0, Two.Of(new("C"), 0));
    }

    [Fact]
    public void New_GroupGivenTwice_Adds() =>
        Assert.Equal(7, new Tallies(new([], ["a"]), (new(), [3]), (new(), [4]))[0, 0]);

    [Fact]
    public void Plus_Strangers_AreRefusedAndToldApart()
    {
        var october = ReportingPeriod.Month(2010, 10);

        Assert.Equal("they are by region, not by dealer", Why(new(["region"], ["a", "b"])));
        Assert.Equal("they are 3 totals, not 2", Why(new(["dealer"], ["a", "b", "c"])));
        Assert.Equal("their total 2 is 'c', not 'b'", Why(new(["dealer"], ["a", "c"])));
        Assert.Equal(
            "they are of the period 2010-10-01..2010-10-31 as of 2010-10-31, not of none",
            Why(new(["dealer"], ["a", "b"], october)));
    }

    [Fact]
    public void Plus_BeyondSixtyFourBits_IsAnErrorNeverWrapped() =>
        Assert.Throws<OverflowException>(() => Two.Plus(Two));

    [Fact]
    public void Binary_DocumentedForm_IsWhatIsWritten()
    {
        var writer = new ArrayBufferWriter<byte>();

        var period = new ReportingPeriod(new(1970, 1, 2), new(1970, 1, 3), new(1970, 1, 3), new(1970, 1, 4));
        TallyBinary.Write(
            new(new(["dealer"], ["a", "b"], period), (new("B"), [3, -1]), (new("A"), [300, 0])), writer);

        byte[] expected =
        [
            .. "FTLY"u8, 3, 1, 2, 4, 4, 6, 2, 1, (byte)'a', 1, (byte)'b', 1, 6, .. "dealer"u8, 2,
            1, (byte)'A', 0xD8, 0x04, 0,
            1, (byte)'B', 6, 1,
        ];
        Assert.Equal(expected, writer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Binary_AnyPrefix_IsRefusedNotMisread()
    {
        var writer = new ArrayBufferWriter<byte>();
        TallyBinary.Write(Two, writer);

        for (var length = 0; length < writer.WrittenCount; length++)
        {
            var cut = writer.WrittenSpan[..length].ToArray();
            Assert.Throws<FormatException>(() => TallyBinary.Read(cut));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"dimensions":[],"totals":["a"],"groups":[{"key":[],"values":[1.5]}]}""")]
    [InlineData("""{"dimensions":["dealer"],"totals":["a"],"groups":[{"key":[],"values":[1]}]}""")]
    [InlineData("""{"dimensions":[],"totals":["a","b"],"groups":[{"key":[],"values":[1]}]}""")]
    [InlineData("""{"dimensions":[],"totals":2,"groups":[]}""")]
    public void Json_NotOfTallies_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => TallyJson.Read(Encoding.UTF8.GetBytes(text)));

    private static string Why(TallyHeading stranger)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Two.Plus(new Tallies(stranger)));
        var reason = refusal.Message[(refusal.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return reason[..reason.IndexOf(". (", StringComparison.Ordinal)];
    }
}
