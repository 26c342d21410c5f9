// Made from schemas/improvement-plan.schema.json by `npm run generate`. Do not edit.

export type Period =
  | {
      from?: string | number;
      to?: string | number;
    }
  | string;
export type Response =
  | {
      id?: string | number;
      inspectorate: string;
      framework:
        | "ofsted-sif"
        | "ofsted-ilacs"
        | "ofsted-ilacs-priority-action"
        | "ofsted-jtai"
        | "send-wsoa"
        | "area-send"
        | "send-app"
        | "school-s5-england"
        | "estyn-piap"
        | "cqc-reg17"
        | "hmicfrs-police"
        | "hmicfrs-fire"
        | "hmi-prisons"
        | "hmi-probation"
        | "care-inspectorate"
        | "hiw"
        | "hiqa"
        | "cqc-la"
        | "coroner-pfd"
        | "lgsco"
        | "audit-england"
        | "audit-wales"
        | "scrutiny-england"
        | "rqia"
        | "dfe-direction"
        | "mhclg-direction"
        | "improvement-notice"
        | "other"
        | "tbc";
      fieldwork?: string | number;
      report_sent?: string | number;
      report_received?: string | number;
      report_published?: string | number;
      judgement?: string;
      judgements?:
        | {
            [k: string]: string;
          }
        | string;
      declared?: Declared;
      response_due?: string | number;
      submitted?: Submitted;
      published?: Published;
    }
  | string;
export type Declared =
  | {
      recommendations?: number | string;
      areas_for_improvement?: number | string;
      areas_for_priority_action?: number | string;
      themes?: number | string;
      actions?: number | string;
      strengths?: number | string;
    }
  | string;
export type Submitted =
  | {
      on?: string | number;
      to?: string | number;
    }
  | string;
export type Published =
  | {
      on?: string | number;
      url?: string;
    }
  | string;
export type Owner =
  | {
      id: string | number;
      title: string;
      name?: string;
      organisation?: string;
      kind?: "officer" | "member" | "partner" | "adviser" | "chair" | "tbc";
      temporary?: boolean | string;
      until?: string | number;
      email?: string;
    }
  | string;
export type Governance =
  | {
      bodies?: Body[] | string;
      reporting?: ReportPromise[] | string;
      delegations?: Delegation[] | string;
      intervention?: Intervention;
      exit_criteria?: string[] | string;
    }
  | string;
export type Body =
  | {
      id: string | number;
      title: string;
      role?: "decision" | "oversight" | "scrutiny" | "delivery" | "assurance" | "tbc";
      chair?: string | number;
      temporary?: boolean | string;
      review_by?: string | number;
    }
  | string;
export type ReportPromise =
  | {
      to?: string | number;
      every?: string;
      next?: string | number;
    }
  | string;
export type Delegation =
  | {
      matter?: string;
      to?: string | number;
      in_consultation_with?: string | number;
      with_agreement_of?: string | number;
      decision?: string | number;
    }
  | string;
export type Intervention =
  | {
      kind?: string;
      status?: string;
      legal_basis?: string;
      commissioner?: string | number;
      from?: string | number;
      until?: string | number;
    }
  | string;
export type Theme =
  | {
      id: string | number;
      title: string;
      lead?: string | number;
      accountable?: string | number;
      outcome?: string;
      programmes?: string[] | string;
    }
  | string;
export type Recommendation =
  | {
      id: string | number;
      ref?: string | number;
      text: string;
      from?: string | number;
      category?: string;
      priority?: string | number;
      response?: "accepted" | "partly accepted" | "not accepted" | "tbc";
      reason?: string;
      theme?: string | number;
      covered_by?: (string | number)[] | string;
    }
  | string;
export type Action =
  | {
      id: string | number;
      title: string;
      addresses: (string | number)[] | string;
      theme?: string | number;
      owner?: string | number;
      owners?: (string | number)[] | string;
      accountable?: string | number;
      partners?: (string | number)[] | string;
      start?: string | number;
      due?: string | number;
      original_due?: string | number;
      change_reason?: string;
      approved_by?: string | number;
      priority?: string | number;
      status?: Status;
      rating?: string;
      completed_on?: string | number;
      milestones?: Milestone[] | string;
      success_criteria?: string[] | string;
      measures?: (string | number)[] | string;
      evidence?: Evidence[] | string;
      impact?: string;
      updates?: Update[] | string;
      resources?: (string | number)[] | string;
      depends_on?: (string | number)[] | string;
      risks?: (string | number)[] | string;
      origin?: "inspection" | "self-assessment" | "audit" | "peer review" | "scrutiny" | "tbc";
    }
  | string;
export type Status =
  "not started" | "in progress" | "complete" | "embedded" | "at risk" | "paused" | "withdrawn" | "tbc";
export type Milestone =
  | {
      title: string;
      due?: string | number;
      status?: Status;
    }
  | string;
export type Evidence =
  | {
      what: string;
      where?: string;
      on?: string | number;
      verified_by?: string | number;
    }
  | string;
export type Update =
  | {
      on: string | number;
      by?: string | number;
      text: string;
    }
  | string;
export type Measure =
  | {
      id: string | number;
      title: string;
      unit?: string;
      polarity?: "higher" | "lower" | "on target" | "tbc";
      population?: string;
      denominator?: string | number;
      source?: string;
      owner?: string | number;
      frequency?: string;
      accumulates?: boolean | string;
      baseline?: Baseline;
      target?: Target;
      trajectory?: TrajectoryPoint[] | string;
      readings?: Reading[] | string;
      definition_changed?: DefinitionChange[] | string;
    }
  | string;
export type Baseline =
  | {
      value: string | number;
      on?: string | number;
      source?: string;
    }
  | string;
export type Target =
  | {
      value: string | number;
      by?: string | number;
      source?: string;
    }
  | string;
export type TrajectoryPoint =
  | {
      value?: string | number;
      by?: string | number;
    }
  | string;
export type Reading =
  | {
      value: string | number;
      on: string | number;
      projected?: boolean | string;
    }
  | string;
export type DefinitionChange =
  | {
      on?: string | number;
      text?: string;
    }
  | string;
export type Budget =
  | {
      id: string | number;
      title: string;
      nature?: "recurrent" | "one-off" | "tbc";
      kind?: "revenue" | "capital" | "tbc";
      fte?: string | number;
      amounts?:
        | {
            [k: string]: string | number;
          }
        | string;
      source?: string;
      funding?: "within existing budget" | "additional" | "proposed" | "approved" | "unfunded" | "tbc";
      decision?: string | number;
    }
  | string;
export type BudgetTotals =
  | {
      fte?: string | number;
      amounts?:
        | {
            [k: string]: string | number;
          }
        | string;
    }
  | string;
export type Risk =
  | {
      id: string | number;
      risk: string;
      likelihood?: string | number;
      impact?: string | number;
      score?: string | number;
      response?: string;
      owner?: string | number;
      review_on?: string | number;
    }
  | string;
export type Decision =
  | {
      id: string | number;
      body?: string | number;
      date?: string | number;
      report?: string | number;
      moved_by?: string;
      seconded_by?: string;
      resolved?: Resolution[] | string;
    }
  | string;
export type Resolution =
  | {
      ref?: string | number;
      verb?:
        | "approve"
        | "adopt"
        | "agree"
        | "endorse"
        | "note"
        | "accept"
        | "welcome"
        | "support"
        | "delegate"
        | "authorise"
        | "request"
        | "recommend"
        | "refer"
        | "defer"
        | "commission"
        | "advise"
        | "tbc";
      text?: string;
      to?: string | number;
      refs?: (string | number)[] | string;
    }
  | string;
export type Phase =
  | {
      id: string | number;
      title: string;
      from?: string | number;
      to?: string | number;
      exit_criteria?: string[] | string;
    }
  | string;
export type Strength =
  | {
      what?: string;
      from?: string | number;
      ref?: string | number;
    }
  | string;
export type ContextFigure =
  | {
      what?: string;
      value?: string | number;
      approximate?: boolean | string;
      source?: string;
      on?: string | number;
    }
  | string;
export type StatusKey =
  | {
      delivery?:
        | {
            [k: string]: StatusColour;
          }
        | string;
      impact?:
        | {
            [k: string]: StatusColour;
          }
        | string;
    }
  | string;
export type StatusColour =
  | {
      word?: string;
      meaning?: string;
    }
  | string;

export interface ImprovementPlan {
  improvement_plan?: 1;
  part_of?: string;
  title?: string;
  organisation?: string;
  partnership?: string;
  nation?: "england" | "wales" | "scotland" | "northern ireland" | "tbc";
  stage?: "draft" | "approved" | "published" | "closed" | "tbc";
  version?: string | number;
  status_as_at?: string | number;
  period?: Period;
  contact?: string;
  summary?: string;
  response_to?: Response[] | string;
  owners?: Owner[] | string;
  governance?: Governance;
  themes?: Theme[] | string;
  recommendations?: Recommendation[] | string;
  actions?: Action[] | string;
  measures?: Measure[] | string;
  budgets?: Budget[] | string;
  budget_totals?: BudgetTotals;
  risks?: Risk[] | string;
  decisions?: Decision[] | string;
  phases?: Phase[] | string;
  strengths?: Strength[] | string;
  context?: ContextFigure[] | string;
  status_key?: StatusKey;
  glossary?:
    | {
        [k: string]: string;
      }
    | string;
  include?: string[] | string;
}
