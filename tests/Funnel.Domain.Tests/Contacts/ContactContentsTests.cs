using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Contacts;

public sealed class ContactContentsTests
{
    [Theory]
    [InlineData(ContactContents.Presentation, "presentation", "车辆介绍")]
    [InlineData(ContactContents.Negotiation, "negotiation", "价格谈判")]
    [InlineData(ContactContents.TestDrive, "test-drive", "试乘试驾")]
    public void Codes_EachContent_HasItsCodeAndName(ContactContents content, string code, string name)
    {
        Assert.Equal(code, Codes.Of<ContactContents>().CodeOf(content));
        Assert.Equal(content, Codes.Of<ContactContents>().Get(code));
        Assert.Equal(name, Codes.Of<ContactContents>().NameOf(content).Zh);
    }

    [Fact]
    public void Codes_NoContent_HasNoCode() =>
        Assert.DoesNotContain(ContactContents.None, Codes.Of<ContactContents>().Values);

    [Fact]
    public void SinglesIn_TwoContents_ListsThemInOrder() => Assert.Equal(
        [ContactContents.Presentation, ContactContents.TestDrive],
        Codes.Of<ContactContents>().SinglesIn(ContactContents.TestDrive | ContactContents.Presentation));

    [Fact]
    public void SinglesIn_None_IsEmpty() => Assert.Empty(Codes.Of<ContactContents>().SinglesIn(ContactContents.None));
}
