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
        WriteBasis(json, kpi);
        json.WriteString("kind", kpi.Kind switch
        {
            KpiKind.Count => "count",
            KpiKind.Ratio => "rate",
            KpiKind.Average => "average",
            KpiKind.Sum => "sum",
            KpiKind.Proportion or KpiKind.FlowRatio => "proportion",
            _ => throw new ArgumentOutOfRangeException(nameof(kpi), kpi.Kind, "Not a kind of KPI."),
        });
        if (kpi.Numerator.Facts is { } facts)
        {
            Known(facts).Accept(new Formula(json, kpi));
        }
        else
        {
            WriteSides(json, kpi);
        }

        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, Kpi kpi)
    {
        if (kpi.Basis is { } basis)
        {
            json.WriteString("basis", basis.Id);
        }

        if (kpi.Immature is { } immature)
        {
            json.WritePropertyName("immature");
            WriteWhole(json, immature);
        }
    }

    private static FactKind Known(FactKind facts) => FactKinds.All.Contains(facts)
        ? facts
        : throw new NotSupportedException($"JSON knows the library's kinds of fact, not '{facts}'.");

    private static void WriteSides(Utf8JsonWriter json, Kpi kpi)
    {
        WriteSide(json, "of", kpi.Numerator);
        WriteSide(json, "per", kpi.Denominator!);
    }

    private static void WriteSide(Utf8JsonWriter json, string name, KpiTerm term)
    {
        if (term.Facts is { } facts)
        {
            json.WriteStartObject(name);
            Known(facts).Accept(new OneSide(json, term));
            json.WriteEndObject();
        }
        else
        {
            json.WriteString(name, "day");
        }
    }

    private static void WriteSelection<T>(Utf8JsonWriter json, FactTerm<T> term)
    {
        json.WriteString("facts", Known(term.Kind).Name);
        json.WriteString("at", AnchorCodes.CodeOf(term.Anchor));
        if (term.Credit is { } credit && credit != term.Kind.Credits[0])
        {
            json.WriteString("credit", CreditCodes.CodeOf(credit));
        }

        json.WritePropertyName("where");
        term.Total.Over.Accept(new ConditionWriter<T>(json));
    }

    /// <summary>Writes the formula once the type of the facts is known.</summary>
    private sealed class Formula(Utf8JsonWriter json, Kpi kpi) : IFactKindVisitor<Utf8JsonWriter>
    {
        public Utf8JsonWriter Visit<T>(FactKind<T> kind)
        {
            var numerator = (FactTerm<T>)kpi.Numerator;
            switch (kpi.Kind)
            {
                case KpiKind.Ratio:
                    var of = (FactTerm<T>)kpi.Denominator!;
                    WriteOf(of);
                    json.WritePropertyName("whose");
                    Further(numerator.Total.Over, of.Total.Over).Accept(new ConditionWriter<T>(json));
                    break;
                case KpiKind.Count:
                    WriteOf(numerator);
                    break;
                case KpiKind.Sum:
                case KpiKind.Average when IsMean(numerator):
                    WriteOf(numerator);
                    MeasureJson.Write(json, numerator.Total.What, isCountSaid: true);
                    break;
                default:
                    WriteSides(json, kpi);
                    break;
            }

            return json;
        }

        private void WriteOf<T>(FactTerm<T> term)
        {
            json.WriteStartObject("of");
            WriteSelection(json, term);
            json.WriteEndObject();
        }

        /// <summary>Whether a sum is held against the number of the facts it is taken over.</summary>
        private bool IsMean<T>(FactTerm<T> sum) => !sum.IsCount
            && kpi.Denominator is FactTerm<T> { IsCount: true } facts && facts.Kind == sum.Kind
            && facts.Anchor == sum.Anchor && facts.Credit == sum.Credit && facts.Total.Over.Equals(sum.Total.Over);

        // A rate's numerator is its denominator's condition and something more, side by side.
        private static Condition<T> Further<T>(Condition<T> both, Condition<T> of)
        {
            var parts = both.Parts.Skip(of is AllOf<T> ? of.Parts.Count : 1).ToList();
            return parts is [var only] ? only : new AllOf<T>(parts);
        }
    }

    /// <summary>Writes one side once the type of its facts is known.</summary>
    private sealed class OneSide(Utf8JsonWriter json, KpiTerm term) : IFactKindVisitor<Utf8JsonWriter>
    {
        public Utf8JsonWriter Visit<T>(FactKind<T> kind)
        {
            var facts = (FactTerm<T>)term;
            WriteSelection(json, facts);
            MeasureJson.Write(json, facts.Total.What, isCountSaid: false);
            return json;
        }
    }
}
