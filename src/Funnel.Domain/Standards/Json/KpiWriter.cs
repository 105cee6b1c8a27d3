using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Standards.Json;

/// <summary>Writes a KPI, complete, as <see cref="KpiReader"/> reads it.</summary>
internal static class KpiWriter
{
    /// <exception cref="NotSupportedException">
    /// It is of facts of a vendor's own, or holds a condition given as code.
    /// </exception>
    public static void Write(Utf8JsonWriter json, Kpi kpi)
    {
        try
        {
            WriteWhole(json, kpi);
        }
        catch (NotSupportedException refusal)
        {
            throw new NotSupportedException($"JSON cannot say the KPI '{kpi}': {refusal.Message}", refusal);
        }
    }

    private static void WriteWhole(Utf8JsonWriter json, Kpi kpi)
    {
        json.WriteStartObject();
        json.WriteString("id", kpi.Id);
        if (kpi.Version != 1)
        {
            json.WriteNumber("version", kpi.Version);
        }

        json.Phrase("name", kpi.Name);
        json.WriteString("source", kpi.Source.Citation);
        FamilyJson.Write(json, kpi.Family);
        json.WriteString("good", BearingCodes.CodeOf(kpi.Bearing));
        json.Phrase("unit", kpi.Unit);
        json.WriteString("kind", kpi.Kind switch
        {
            KpiKind.Count => "count",
            KpiKind.Ratio => "rate",
            KpiKind.Average => "average",
            KpiKind.FlowRatio => throw new NotSupportedException("flow ratios are those of conversions."),
            _ => throw new NotSupportedException("sums and proportions are declared in code."),
        });
        Kind(kpi.Numerator.Facts!).Accept(new Writing(json, kpi));
        json.WriteEndObject();
    }

    private static FactKind Kind(FactKind facts) => FactKinds.All.Contains(facts)
        ? facts
        : throw new NotSupportedException($"JSON knows the library's kinds of fact, not '{facts}'.");

    private static void WriteSelection<T>(Utf8JsonWriter json, string name, FactTerm<T> term)
    {
        json.WriteStartObject(name);
        json.WriteString("facts", Kind(term.Kind).Name);
        json.WriteString("at", AnchorCodes.CodeOf(term.Anchor));
        if (term.Credit is { } credit && credit != term.Kind.Credits[0])
        {
            json.WriteString("credit", CreditCodes.CodeOf(credit));
        }

        json.WritePropertyName("where");
        term.Total.Over.Accept(new ConditionWriter<T>(json));
        json.WriteEndObject();
    }

    /// <summary>Writes the formula once the type of the facts is known.</summary>
    private sealed class Writing(Utf8JsonWriter json, Kpi kpi) : IFactKindVisitor<Utf8JsonWriter>
    {
        public Utf8JsonWriter Visit<T>(FactKind<T> kind)
        {
            var numerator = (FactTerm<T>)kpi.Numerator;
            if (kpi.Kind == KpiKind.Ratio)
            {
                var of = (FactTerm<T>)kpi.Denominator!;
                WriteSelection(json, "of", of);
                json.WritePropertyName("whose");
                return Further(numerator.Total.Over, of.Total.Over).Accept(new ConditionWriter<T>(json));
            }

            WriteSelection(json, "of", numerator);
            if (numerator.Total.What is not CountMeasure<T>)
            {
                RequireItsOwnFacts(numerator, kpi.Denominator);
                MeasureJson.Write(json, numerator.Total.What);
            }
            else if (kpi.Denominator is { Facts: null })
            {
                json.WriteString("per", "day");
            }
            else if (kpi.Denominator is { } per)
            {
                Kind(per.Facts!).Accept(new Dividing(json, per));
            }

            return json;
        }

        private static void RequireItsOwnFacts<T>(FactTerm<T> sum, KpiTerm? per)
        {
            if (per is not FactTerm<T> { IsCount: true } facts || facts.Kind != sum.Kind || facts.Anchor != sum.Anchor
                || facts.Credit != sum.Credit || !facts.Total.Over.Equals(sum.Total.Over))
            {
                throw new NotSupportedException("a sum that is held against other facts is declared in code.");
            }
        }

        // A rate's numerator is its denominator's condition and something more, side by side.
        private static Condition<T> Further<T>(Condition<T> both, Condition<T> of)
        {
            var parts = both.Parts.Skip(of is AllOf<T> ? of.Parts.Count : 1).ToList();
            return parts is [var only] ? only : new AllOf<T>(parts);
        }
    }

    /// <summary>Writes what an average is held against once the type of its facts is known.</summary>
    private sealed class Dividing(Utf8JsonWriter json, KpiTerm per) : IFactKindVisitor<Utf8JsonWriter>
    {
        public Utf8JsonWriter Visit<T>(FactKind<T> kind)
        {
            if (!per.IsCount)
            {
                throw new NotSupportedException("an average per sum is declared in code.");
            }

            WriteSelection(json, "per", (FactTerm<T>)per);
            return json;
        }
    }
}
