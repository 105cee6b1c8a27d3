using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Wording;

public sealed class CodesTests
{
    private enum TyreKind
    {
        [Code("winter", "冬季胎", "winter tyres")]
        Winter,

        [Code("summer", "夏季胎", "summer tyres")]
        Summer,
    }

    private enum Forgetful
    {
        [Code("one", "一", "one")]
        One,

        Two,
    }

    private enum Alike
    {
        [Code("same", "甲", "first")]
        First,

        [Code("same", "乙", "second")]
        Second,
    }

    [Fact]
    public void Of_AVendorsOwnEnum_ReadsWhatItsMembersDeclare()
    {
        var tyres = Codes.Of<TyreKind>();

        Assert.Equal([TyreKind.Winter, TyreKind.Summer], tyres.Values);
        Assert.Equal("summer", tyres.CodeOf(TyreKind.Summer));
        Assert.Equal(new Phrase("冬季胎", "winter tyres"), tyres.NameOf(TyreKind.Winter));
        Assert.Equal(TyreKind.Winter, tyres.Get("winter"));
    }

    [Fact]
    public void Of_AskedTwice_IsTheSameBook() => Assert.Same(Codes.Of<LostReason>(), Codes.Of<LostReason>());

    [Fact]
    public void Of_AMemberWithoutACode_IsRefusedByTheEnumsName() =>
        Assert.Contains(
            "Forgetful", Assert.Throws<ArgumentException>(Codes.Of<Forgetful>).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_TwoMembersWithOneCode_IsRefused() => Assert.Throws<ArgumentException>(Codes.Of<Alike>);

    [Fact]
    public void Of_TheEmptyFlag_NeedsNoCode() =>
        Assert.DoesNotContain(ContactContents.None, Codes.Of<ContactContents>().Values);

    [Fact]
    public void Get_AnUnknownCode_IsRefusedByItsName()
    {
        Assert.False(Codes.Of<TyreKind>().TryGet("Winter", out _));
        Assert.Contains(
            "'snow'",
            Assert.Throws<KeyNotFoundException>(() => Codes.Of<TyreKind>().Get("snow")).Message,
            StringComparison.Ordinal);
    }
}
