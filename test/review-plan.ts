/** A plan that has something of everything, to be changed one thing at a time. The body is invented. */
export const PLAN = `improvement_plan: 1
title: Improvement plan for the wards of Anyshire
organisation: Anyshire NHS Trust
nation: england
stage: approved
version: 3
status_as_at: 31 March 2026
period:
  from: April 2025
  to: March 2027
contact: improvement@anyshire.example
summary: >-
  Inspectors found the wards unsafe at night. The plan answers each of their recommendations, says who will act and by
  when, and how all patients will be safer.
response_to:
  - id: cqc
    inspectorate: Care Quality Commission
    framework: cqc-reg17
    report_received: 5 January 2026
    declared:
      recommendations: 4
    response_due: 2 February 2026
    submitted:
      on: 30 January 2026
      to: Care Quality Commission
owners:
  - id: nursing
    title: Director of Nursing
  - id: wards
    title: Head of Wards
  - id: people
    title: Director of People
    until: 31 March 2027
    temporary: true
governance:
  bodies:
    - id: board
      title: Trust Board
      role: decision
    - id: quality
      title: Quality Committee
      role: oversight
      chair: nursing
  reporting:
    - to: board
      every: quarterly
      next: 30 June 2026
  delegations:
    - matter: spending up to £50k
      to: people
      with_agreement_of: nursing
  exit_criteria:
    - No ward is rated inadequate.
    - Every shift has a trained manager.
themes:
  - id: T1
    title: Safe nights
    lead: wards
    accountable: nursing
    outcome: Patients are safe at night.
    programmes: [Rotas, Night visits]
  - id: T2
    title: Skilled staff
    accountable: people
recommendations:
  - id: R1
    text: Staff all wards safely at night
    response: accepted
    priority: high
    theme: T1
  - id: R2
    text: Train every ward manager
    response: accepted
    theme: T2
  - id: R3
    text: Check medicines twice a day
    response: partly accepted
    reason: The pharmacy closes at eight
    theme: T1
  - id: R4
    text: Tell families of incidents within a day
    response: accepted
    covered_by: [R1]
actions:
  - id: A1
    title: Recruit twelve night nurses
    addresses: [R1]
    theme: T1
    owner: people
    accountable: nursing
    partners: [Anyshire College, NHS Professionals]
    start: 1 September 2025
    due: 30 June 2026
    priority: high
    status: in progress
    rating: amber
    measures: [M1]
    resources: [B1]
    risks: [K1]
    milestones:
      - title: Advertise
        due: 31 October 2025
        status: complete
      - title: Interview
        due: 28 February 2026
    success_criteria:
      - Twelve nurses have begun.
      - No shift is run by the bank alone.
  - id: A2
    title: Train all ward managers in night safety
    addresses: [R2, R3]
    theme: T2
    owners: [wards, people]
    accountable: people
    original_due: 31 December 2025
    due: 31 May 2026
    change_reason: The trainer was ill
    status: complete
    completed_on: 20 March 2026
    evidence:
      - what: Attendance lists
        where: Intranet
        verified_by: Internal audit
      - what: Trainer's report
        where: Board paper 12
    impact: Managers know what to do at night.
    updates:
      - on: 1 March 2026
        by: wards
        text: Half of them are trained.
    resources: within existing budget
    depends_on: [A1]
  - id: A3
    title: Visit wards by night
    addresses: [R1]
    owner: nursing
    due: ongoing
    resources: none
measures:
  - id: M1
    title: Night shifts with enough staff
    unit: "%"
    polarity: higher
    population: all adult wards
    frequency: monthly
    owner: wards
    baseline:
      value: 61
      on: 31 March 2025
    target:
      value: 95
      by: March 2027
    trajectory:
      - value: 75
        by: March 2026
      - value: 85
        by: September 2026
    readings:
      - value: 66
        on: 30 September 2025
      - value: 72
        on: 31 March 2026
  - id: M2
    title: Falls at night
    polarity: lower
    target:
      value: 10
      by: March 2027
budgets:
  - id: B1
    title: Night nurses
    nature: recurrent
    kind: revenue
    fte: 12
    amounts:
      2025/26: £240k
      2026/27: £480k
      onwards: £480k
    funding: approved
    decision: D1.b
  - id: B2
    title: Training
    nature: one-off
    kind: revenue
    amounts:
      2025/26: £30k
    funding: within existing budget
budget_totals:
  amounts:
    2025/26: £270k
    2026/27: £480k
risks:
  - id: K1
    risk: Too few nurses apply
    response: Advertise abroad
    owner: people
    review_on: 30 April 2026
decisions:
  - id: D1
    body: board
    date: 26 January 2026
    resolved:
      - ref: a
        verb: approve
        text: that the plan be approved
      - ref: b
        verb: approve
        text: that the money for night nurses be found
        refs: [B1]
phases:
  - id: P1
    title: Make safe
    from: April 2025
    to: March 2026
strengths:
  - what: Day staffing
    from: cqc
context:
  - what: Beds
    value: 412
status_key:
  delivery:
    green:
      word: on track
    amber:
      word: at risk
glossary:
  CQC: Care Quality Commission
`;
