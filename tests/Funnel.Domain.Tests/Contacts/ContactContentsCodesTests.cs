using Funnel.Domain.Contacts;

namespace Funnel.Domain.Tests.Contacts;

public sealed class ContactContentsCodesTests
{
    [Theory]
    [InlineData(ContactContents.Presentation, "presentation", "车辆介绍")]
    [InlineData(ContactContents.Negotiation, "negotiation", "价格谈判")]
    [InlineData(ContactContents.TestDrive, "test-drive", "试乘试驾")]
    public void All_EachContent_HasItsCodeAndName(ContactContents content, string code, string name)
    {
        Assert.Equal(code, ContactContentsCodes.All.CodeOf(content));
        Assert.Equal(content, ContactContentsCodes.All.Get(code));
        Assert.Equal(name, ContactContentsCodes.All.NameOf(content).Zh);
    }

    [Fact]
    public void All_NoContent_HasNoCode() =>
        Assert.DoesNotContain(ContactContents.None, ContactContentsCodes.All.Values);

    [Fact]
    public void SinglesIn_TwoContents_ListsThemInOrder() => Assert.Equal(
        [ContactContents.Presentation, ContactContents.TestDrive],
        ContactContentsCodes.SinglesIn(ContactContents.TestDrive | ContactContents.Presentation));

    [Fact]
    public void SinglesIn_None_IsEmpty() => Assert.Empty(ContactContentsCodes.SinglesIn(ContactContents.None));
}
