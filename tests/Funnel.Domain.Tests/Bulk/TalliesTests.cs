using System.Buffers;
using System.Text;
using Funnel.Domain.Bulk;

namespace Funnel.Domain.Tests.Bulk;

public sealed class TalliesTests
{
    private static readonly Tallies Two = new(["dealer"], 2, (new("B"), [3, -1]), (new("A"), [long.MaxValue, 0]));

    [Fact]
    public void New_Groups_AreInTheOrderOfTheirKeys()
    {
        Assert.Equal(["A", "B"], Two.Groups.Select(group => group.ToString()));
        Assert.Equal(3, Two.Of(new("B"), 0));
        Assert.Equal(0, Two.Of(new("C"), 0));
    }

    [Fact]
    public void New_GroupGivenTwice_Adds() =>
        Assert.Equal(7, new Tallies([], 1, (new(), [3]), (new(), [4]))[0, 0]);

    [Fact]
    public void Plus_OtherDimensions_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Two.Plus(new Tallies(["region"], 2)));

    [Fact]
    public void Plus_OtherTotals_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Two.Plus(new Tallies(["dealer"], 3)));

    [Fact]
    public void Plus_BeyondSixtyFourBits_IsAnErrorNeverWrapped() =>
        Assert.Throws<OverflowException>(() => Two.Plus(Two));

    [Fact]
    public void Binary_DocumentedForm_IsWhatIsWritten()
    {
        var writer = new ArrayBufferWriter<byte>();

        TallyBinary.Write(new(["dealer"], 2, (new("B"), [3, -1]), (new("A"), [300, 0])), writer);

        byte[] expected =
        [
            .. "FTLY"u8, 1, 2, 1, 6, .. "dealer"u8, 2,
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
    [InlineData("""{"dimensions":[],"totals":1,"groups":[{"key":[],"values":[1.5]}]}""")]
    [InlineData("""{"dimensions":["dealer"],"totals":1,"groups":[{"key":[],"values":[1]}]}""")]
    [InlineData("""{"dimensions":[],"totals":2,"groups":[{"key":[],"values":[1]}]}""")]
    [InlineData("""{"dimensions":[],"totals":-2,"groups":[]}""")]
    public void Json_NotOfTallies_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => TallyJson.Read(Encoding.UTF8.GetBytes(text)));
}
