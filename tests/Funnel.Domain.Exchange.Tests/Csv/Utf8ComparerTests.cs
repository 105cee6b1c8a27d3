using System.Text;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class Utf8ComparerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("C0000001")]
    [InlineData("王先生")]
    [InlineData("café 😀")]
    public void GetAlternateLookup_TextKeys_AreFoundByTheirUtf8(string key)
    {
        var numbers = new Dictionary<string, int>(Utf8Comparer.Ordinal) { [key] = 7, ["another"] = 8 };

        Assert.True(ByUtf8(numbers).TryGetValue(Encoding.UTF8.GetBytes(key), out var number));
        Assert.Equal(7, number);
    }

    [Fact]
    public void GetAlternateLookup_KeyAddedAsUtf8_IsFoundAsText()
    {
        var numbers = new Dictionary<string, int>(Utf8Comparer.Ordinal);

        ByUtf8(numbers)["王1"u8] = 1;
        ByUtf8(numbers)["王1"u8] = 2;

        Assert.Equal(2, Assert.Single(numbers).Value);
        Assert.Equal(2, numbers["王1"]);
    }

    [Theory]
    [InlineData("C1", "c1")]
    [InlineData("C1", "C10")]
    [InlineData("王", "汪")]
    [InlineData("é", "e\u0301")]
    public void Equals_OtherText_IsFalse(string text, string other) =>
        Assert.False(Utf8Comparer.Ordinal.Equals(Encoding.UTF8.GetBytes(text), other));

    [Fact]
    public void Equals_LongText_IsCompared()
    {
        var text = new string('王', 1000);

        Assert.True(Utf8Comparer.Ordinal.Equals(Encoding.UTF8.GetBytes(text), text));
        Assert.Equal(
            Utf8Comparer.Ordinal.GetHashCode(text),
            Utf8Comparer.Ordinal.GetHashCode(Encoding.UTF8.GetBytes(text)));
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<byte>> ByUtf8(
        Dictionary<string, int> numbers) => numbers.GetAlternateLookup<ReadOnlySpan<byte>>();
}
