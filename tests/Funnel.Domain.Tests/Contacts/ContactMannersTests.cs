using Funnel.Domain.Contacts;

namespace Funnel.Domain.Tests.Contacts;

public sealed class ContactMannersTests
{
    [Theory]
    [InlineData("call", "电话")]
    [InlineData("message", "短信")]
    [InlineData("showroom", "展厅接待")]
    [InlineData("home-visit", "上门拜访")]
    public void All_EachManner_HasItsCodeAndName(string code, string name)
    {
        Assert.True(ContactManners.All.Contains(new(code)));
        Assert.Equal(name, ContactManners.All.NameOf(code).Zh);
    }
}
