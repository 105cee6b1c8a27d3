namespace Funnel.Domain.Channels;

/// <summary>Where a lead source lies: sought or natural, short or long relation (LOTUS 客户属性分析).</summary>
/// <param name="Approach">Whether the lead is sought; the further down, the more sales work can do.</param>
/// <param name="Relation">How long the relation is; the further right, the more solid.</param>
public readonly record struct LeadQuadrant(LeadApproach Approach, LeadRelation Relation);
