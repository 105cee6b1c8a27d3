using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.EntityFrameworkCore.Events;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>A card that a test files for itself alone, so that it meets no other test.</summary>
internal static class OwnCard
{
    public const string Dealer = "D001";
    public const string Consultant = "C001-01";

    /// <summary>Files one today, due three days on.</summary>
    public static async Task<string> FileAsync(
        RunningDashboard dashboard, string name = "王小明", string phone = "13812341234", string model = "Octavia")
    {
        var id = $"OWN-{Guid.NewGuid():N}";
        var filing = new CardFiling
        {
            Card = new(id), Dealer = new(Dealer), Consultant = new(Consultant), Model = new(model), Level = new("A"),
            FiledOn = RunningDashboard.Today, Channel = FilingChannel.WalkIn, Customer = new(name, phone),
            NextContactOn = RunningDashboard.Today.PlusDays(3),
        };
        var answer = await dashboard.AskAsync((_, store) =>
            store.Cards.FileAsync(filing, new SubmissionId($"test-{id}"), RunningDashboard.Today));
        Assert.IsType<StoreResult.Stored>(answer);
        return id;
    }
}
