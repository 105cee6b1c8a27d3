using Funnel.Domain.Contacts;

namespace Funnel.Domain.Tests.Contacts;

public sealed class ContactMannersTests
{
    [Theory]
    [InlineData(ContactManner.Call, "call", "电话")]
    [InlineData(ContactManner.Message, "message", "短信")]
    [InlineData(ContactManner.Showroom, "showroom", "展厅接待")]
    [InlineData(ContactManner.HomeVisit, "home-visit", "上门拜访")]
    public void All_EachManner_HasItsCodeAndName(ContactManner manner, string code, string name)
    {
        Assert.Equal(code, ContactManners.All.CodeOf(manner));
        Assert.Equal(manner, ContactManners.All.Get(code));
        Assert.Equal(name, ContactManners.All.NameOf(manner).Zh);
    }
}
