using System.Text.Json;
using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A plan as JSON; reasons and names are in the language of the reader, ids are not.</summary>
public static class PlanJson
{
    /// <summary>Writes the plan.</summary>
    public static void Write(Stream output, PlanResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ResultJson.Write(output, json =>
        {
            json.Date("from", result.Period.From);
            json.Date("to", result.Period.To);
            json.Date("asOf", result.Period.AsOf);
            json.Where(result.Where);
            json.Date("ratesFrom", result.Basis.Period.From);
            json.Date("ratesTo", result.Basis.Period.To);
            json.Inline("retail", line => line.WriteNumberValue(result.WhatIf.Target));
            json.Inline("stock", line => WriteStock(line, result.Stock));
            json.Inline("rates", line => WriteRates(line, result.Rates));
            WritePlan(json, result, language);
            json.Object("whatIf", () =>
            {
                json.Inline("expected", line => line.WriteNumberValue(result.WhatIf.Expected));
                json.Lines("levers", result.WhatIf.Levers, (line, lever) => WriteLever(line, lever, language));
            });
        });
    }

    private static void WriteStock(Utf8JsonWriter line, PlannedStock stock)
    {
        line.WriteStartObject();
        line.WriteNumber("orders", stock.Orders);
        line.WriteNumber("prospects", stock.Prospects);
        line.WriteEndObject();
    }

    private static void WriteRates(Utf8JsonWriter line, RetailRates rates)
    {
        line.WriteStartObject();
        DealsJson.WriteConversion(line, "openingOrders", rates.Conversion.OpeningOrders);
        DealsJson.WriteConversion(line, "openingProspects", rates.Conversion.OpeningProspects);
        DealsJson.WriteConversion(line, "newCards", rates.New);
        DealsJson.WriteConversion(line, "filing", rates.Filing);
        line.WriteEndObject();
    }

    private static void WritePlan(ResultJson json, PlanResult result, Language language)
    {
        IEnumerable<Reason> notes = result.Basis.Note is { } note ? [note] : [];
        if (!result.Plan.IsFeasible)
        {
            json.Inline("feasible", line => line.WriteBooleanValue(false));
            json.Inline("why", line => WriteReason(line, result.Plan.Why, language));
            json.Inline("fromStock", line => line.WriteNumberValue(result.Plan.FromStock.Value));
            json.Lines("notes", [.. notes], (line, reason) => WriteReason(line, reason, language));
            return;
        }

        var plan = result.Plan.Plan;
        json.Inline("feasible", line => line.WriteBooleanValue(true));
        json.Inline("needed", line => WriteNeeded(line, plan));
        json.Lines("channels", plan.Channels, (line, channel) => WriteChannel(line, channel, language));
        json.Lines("steps", plan.Steps, (line, step) => WriteStep(line, step, language));
        json.Lines(
            "notes", [.. notes, .. plan.Notes], (line, reason) => WriteReason(line, reason, language));
    }

    private static void WriteNeeded(Utf8JsonWriter line, RetailPlan plan)
    {
        line.WriteStartObject();
        line.WriteNumber("prospects", plan.Prospects);
        line.WriteNumber("newCards", plan.NewCards);
        line.WriteNumber("filings", plan.Filings);
        line.WriteWhole("traffic", plan.Traffic);
        line.WriteNumber("expected", plan.Expected);
        line.WriteEndObject();
    }

    private static void WriteChannel(Utf8JsonWriter line, ChannelPlan channel, Language language)
    {
        line.WriteStartObject();
        line.WriteString("channel", Codes.Of<FilingChannel>().CodeOf(channel.Channel));
        line.WriteNumber("newCards", channel.NewCards);
        line.WriteNumber("filings", channel.Filings);
        line.WriteWhole("traffic", channel.Traffic);
        line.WriteString("whyNoTraffic", channel.WhyNoTraffic?.Text.In(language));
        line.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter line, PlanStep step, Language language)
    {
        line.WriteStartObject();
        line.WriteString("id", step.Id);
        line.WriteString("name", step.Name.In(language));
        line.WriteString("formula", step.Formula.In(language));
        line.WriteNumber("value", step.Value);
        line.WriteEndObject();
    }

    private static void WriteLever(Utf8JsonWriter line, RateLever lever, Language language)
    {
        line.WriteStartObject();
        line.WriteString("id", lever.Id);
        line.WriteNumber("current", lever.Current);
        line.WriteNumber("needed", lever.Needed);
        line.WriteNumber("raise", lever.Raise);
        line.WriteNumber("atBest", lever.AtBest);
        line.WriteString("whyNot", lever.WhyNot?.Text.In(language));
        line.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter line, Reason reason, Language language)
    {
        line.WriteStartObject();
        line.WriteString("code", reason.Code);
        line.WriteString("text", reason.Text.In(language));
        line.WriteEndObject();
    }
}
