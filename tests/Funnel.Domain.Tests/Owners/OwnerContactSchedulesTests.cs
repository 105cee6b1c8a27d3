using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Tests.Owners;

public sealed class OwnerContactSchedulesTests
{
    [Fact]
    public void Lotus_Contacts_AreTwentyThree()
    {
        var contacts = OwnerContactSchedules.Lotus.Contacts;

        Assert.Equal(23, contacts.Count);
        Assert.Equal(
            [Period.FromDays(2), Period.FromDays(7), Period.FromMonths(1), Period.FromMonths(3), Period.FromMonths(6)],
            contacts.Take(5).Select(c => c.After));
        Assert.Equal(Period.FromMonths(60), contacts[^1].After);
        Assert.Equal([0, 3, 7, 14, 14], contacts.Take(5).Select(c => c.GraceDays));
        Assert.All(contacts.Skip(3), contact => Assert.Equal(14, contact.GraceDays));
    }

    [Theory]
    [InlineData("2天回访", "congratulations thanks")]
    [InlineData("7天回访", "thanks first-impressions first-service referral")]
    [InlineData("1个月回访", "usage first-service referral")]
    [InlineData("3个月回访", "usage regular-service problems accessories")]
    [InlineData("12个月回访", "usage insurance-and-inspection problems accessories referral")]
    [InlineData("15个月回访", "usage regular-service problems accessories")]
    [InlineData("24个月回访", "usage insurance-and-inspection problems accessories referral")]
    [InlineData("36个月回访", "usage insurance-and-inspection problems replacement accessories referral")]
    [InlineData("48个月回访", "usage insurance-and-inspection problems replacement accessories referral")]
    [InlineData("57个月回访", "usage regular-service problems accessories")]
    [InlineData("60个月回访", "usage insurance-and-inspection problems replacement accessories referral")]
    public void Lotus_Topics_AreThePrintedOnes(string name, string topics)
    {
        var contact = OwnerContactSchedules.Lotus.Contacts.Single(c => c.Name.Zh == name);

        Assert.Equal(topics, string.Join(' ', contact.Topics.Select(t => t.Code)));
    }

    [Fact]
    public void Topics_Every_IsFoundUnderItsCodeAndUsed()
    {
        Assert.All(OwnerTopics.All, topic => Assert.Same(topic, OwnerTopics.Get(topic.Code)));
        Assert.Equal(
            OwnerTopics.All.ToHashSet(),
            OwnerContactSchedules.Lotus.Contacts.SelectMany(c => c.Topics).ToHashSet());
        Assert.Throws<KeyNotFoundException>(() => OwnerTopics.Get("abc"));
    }
}
