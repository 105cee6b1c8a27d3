using Funnel.Domain.Contacts;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Wording;

public sealed class CodeListTests
{
    private static readonly ListedCode<ContactManner> WeChat = new(new("wechat"), new("微信", "WeChat"), Source.Ours);

    [Fact]
    public void With_NewCode_ComesLast() => Assert.Equal(
        "call message showroom home-visit wechat",
        string.Join(' ', ContactManners.All.With(WeChat).Entries.Select(entry => entry.Code)));

    [Fact]
    public void With_KnownCode_KeepsItsPlaceAndTakesTheName()
    {
        var list = ContactManners.All.With(new ListedCode<ContactManner>(
            ContactManner.Message, new("短信或微信", "text or WeChat"), Source.Ours));

        Assert.Equal(
            "call message showroom home-visit", string.Join(' ', list.Entries.Select(entry => entry.Code)));
        Assert.Equal("短信或微信", list.NameOf(ContactManner.Message).Zh);
    }

    [Fact]
    public void NameOf_CodeNobodyLists_IsTheCode() =>
        Assert.Equal(new("fax", "fax"), ContactManners.All.NameOf(new ContactManner("fax")));

    [Fact]
    public void Contains_ComparesExactly()
    {
        Assert.True(ContactManners.All.Contains(new("call")));
        Assert.False(ContactManners.All.Contains(new("Call")));
    }

    [Fact]
    public void Constructor_CodeTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CodeList<ContactManner>(WeChat, WeChat));

    [Fact]
    public void Equals_SameEntries_AreOneValue()
    {
        Assert.Equal(ContactManners.All, new CodeList<ContactManner>(ContactManners.All.Entries));
        Assert.NotEqual(ContactManners.All, ContactManners.All.With(WeChat));
    }
}
