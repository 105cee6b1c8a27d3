using System.ComponentModel;
using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using ModelContextProtocol.Server;

namespace Funnel.Samples.Mcp;

/// <summary>Single cards: what is on them, why they count, and who needs attention.</summary>
internal sealed class CardTools(Showroom showroom)
{
    private readonly JsonSerializerOptions _json =
        new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }
            .AddFunnel(Language.En, showroom.ShowsPersonal);

    [McpServerTool(Name = "card", ReadOnly = true)]
    [Description("A card: its filing, what happened to it since, its state and level.")]
    public string Card([Description("The card's id.")] string card) => Asked.Answer(output =>
        JsonSerializer.Serialize(output, Find(card), _json));

    [McpServerTool(Name = "explain", ReadOnly = true)]
    [Description("Why a card counts in one side of a KPI or not, condition by condition.")]
    public string Explain(
        [Description("The card's id.")] string card,
        [Description("The KPI's id.")] string kpi,
        [Description("First day of the period.")] string from,
        [Description("Last day of the period.")] string to,
        [Description("Whether its denominator is asked about; its numerator otherwise.")] bool ofDenominator = false,
        [Description("The day it is seen from; 'to' where left out.")] string? asOf = null) => Asked.Answer(output =>
        {
            var (standard, period) = (showroom.Standard, Asked.Period(from, to, asOf, knownOn: null));
            var (found, asked) = (Find(card), KpiChoice.Defined(standard, kpi, period));
            var side = ofDenominator ? KpiSide.Denominator : KpiSide.Numerator;
            MembersQuery.Check(asked, side, [], Domain.Conditions.Scope.Everything);
            JsonSerializer.Serialize(
                output, standard.Figures(showroom.History, period).Explain(found.Id, asked, side), _json);
        });

    [McpServerTool(Name = "worklist", ReadOnly = true)]
    [Description("Who needs attention on a day, most urgent first.")]
    public string Worklist(
        [Description("due, overdue, unscheduled, contacted, dormancy-candidates, reassignment or owner-contacts.")]
        string list,
        [Description("The day.")] string today,
        [Description("Only this dealer's.")] string? dealer = null,
        [Description("Only this consultant's.")] string? consultant = null) => Asked.Answer(output =>
        {
            var asked = WorklistChoice.All.FirstOrDefault(one => one.Id == list) ?? throw new UsageException(
                $"没有清单 '{list}'。",
                $"There is no list '{list}'; there are {string.Join(", ", WorklistChoice.All.Select(one => one.Id))}.");
            WorklistJson.Write(output, asked.On(
                Asked.Day("today", today),
                showroom.History,
                showroom.Standard,
                row => (dealer is null || row.Card.Dealer.Value == dealer)
                    && (consultant is null || row.Consultant.Value == consultant)));
        });

    private CustomerCard Find(string card)
    {
        var id = Asked.Card(card);
        return showroom.History.Cards.FirstOrDefault(one => one.Id == id) ?? throw new UsageException(
            $"没有档案 '{id.Value}'。", $"There is no card '{id.Value}'.");
    }
}
