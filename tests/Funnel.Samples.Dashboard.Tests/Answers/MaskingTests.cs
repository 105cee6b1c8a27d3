using Funnel.Domain.EntityFrameworkCore;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class MaskingTests(RunningDashboard dashboard)
{
    private const string Name = "司马相如";
    private const string Phone = "13700001111";

    [Fact]
    public async Task Pages_NothingSwitchedOn_ShowNobodysNameOrPhone()
    {
        var card = await OwnCard.FileAsync(dashboard, Name, Phone);
        var personal = await dashboard.AskAsync((context, _) => PersonalAsync(context));
        Assert.Contains(Phone, personal);
        using var reader = new Reader(dashboard);
        List<string> addresses = [.. Addresses.Pages, .. Addresses.OfCard(card)];
        addresses.AddRange((await reader.ReadAsync("/work?list=overdue")).Links
            .Where(link => link.StartsWith("/cards/K", StringComparison.Ordinal)).Take(20));
        foreach (var address in addresses)
        {
            var html = (await reader.ReadAsync(address)).Html;
            Assert.DoesNotContain(personal, value => html.Contains(value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Card_SwitchedOn_ShowsNamePhoneAndNote()
    {
        var card = await OwnCard.FileAsync(dashboard, Name, Phone);
        using var reader = new Reader(dashboard);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/contact")).Form
            .With("how", "call").With("note", "周末再来看车"));
        Assert.Contains("司** 137****1111", (await reader.ReadAsync($"/cards/{card}")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("周末再来看车", (await reader.ReadAsync($"/cards/{card}")).Html, StringComparison.Ordinal);

        await reader.ChooseAsync("personal", "shown");

        var page = await reader.ReadAsync($"/cards/{card}");
        Assert.Contains($"{Name} {Phone}", page.Main, StringComparison.Ordinal);
        Assert.Contains("周末再来看车", page.Main, StringComparison.Ordinal);
        Assert.Equal($"tel:{Phone}", Assert.Single(page.Links, link => link.Contains(Phone, StringComparison.Ordinal)));
    }

    // Two characters may stand together on a page by chance.
    private static async Task<IReadOnlyList<string>> PersonalAsync(FunnelContext context) =>
    [
        .. (await context.Database
            .SqlQueryRaw<string>(
                """
                SELECT name AS Value FROM funnel_personal WHERE name IS NOT NULL
                UNION SELECT phone FROM funnel_personal WHERE phone IS NOT NULL
                """)
            .ToListAsync()).Where(value => value.Length > 2),
    ];
}
